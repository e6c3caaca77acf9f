namespace OnRecord.Language.Analysis;

/// <summary>A word met before: its one string, its features, and the lemma made of it last.</summary>
/// <param name="form">The word.</param>
/// <param name="columns">Its feature columns, the quotation state left out.</param>
internal sealed class WordEntry(string form, int[] columns)
{
    private int _script = -1;
    private string _lemma = string.Empty;
    private bool _isPlausible;

    /// <summary>Gets the word.</summary>
    public string Form => form;

    /// <summary>Gets the feature columns.</summary>
    public ReadOnlySpan<int> Columns => columns;

    /// <summary>Returns the lemma that a rule makes of the word; the same string as long as the same rule is asked for.</summary>
    public string Lemma(AnalyserModel model, int script)
    {
        Try(model, script);
        return _lemma;
    }

    /// <summary>Checks whether a rule leaves the word's letters as they are or makes a word of the word list.</summary>
    public bool IsPlausible(AnalyserModel model, int script)
    {
        Try(model, script);
        return _isPlausible;
    }

    private void Try(AnalyserModel model, int script)
    {
        if (_script == script)
        {
            return;
        }

        var rule = model.Scripts[script];
        string lemma = rule.Apply(form);
        _lemma = string.Equals(lemma, form, StringComparison.Ordinal) ? form : lemma;
        _isPlausible = rule.KeepsLetters || model.Features.IsWord(lemma);
        _script = script;
    }
}
