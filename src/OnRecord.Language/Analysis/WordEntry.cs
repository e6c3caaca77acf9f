namespace OnRecord.Language.Analysis;

/// <summary>A word met before: its one string, its features, and the lemma made of it last.</summary>
/// <param name="form">The word.</param>
/// <param name="columns">Its feature columns, the quotation state left out.</param>
internal sealed class WordEntry(string form, int[] columns)
{
    private int _script = -1;
    private string _lemma = string.Empty;

    /// <summary>Gets the word.</summary>
    public string Form => form;

    /// <summary>Gets the feature columns.</summary>
    public ReadOnlySpan<int> Columns => columns;

    /// <summary>Returns the lemma that a rule makes of the word; the same string as long as the same rule is asked for.</summary>
    public string Lemma(IReadOnlyList<LemmaScript> scripts, int script)
    {
        if (_script != script)
        {
            _lemma = scripts[script].Apply(form);
            _lemma = string.Equals(_lemma, form, StringComparison.Ordinal) ? form : _lemma;
            _script = script;
        }

        return _lemma;
    }
}
