using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Finds who says what in a report. Immutable once loaded and safe to share between threads.</summary>
public sealed class StatementFinder
{
    private readonly SpeechLexicon _lexicon;

    private StatementFinder(SpeechLexicon lexicon)
    {
        _lexicon = lexicon;
    }

    /// <summary>Reads a language's words of saying.</summary>
    /// <param name="language">The language pack.</param>
    /// <exception cref="FileNotFoundException">The pack has no <c>speech.yaml</c>.</exception>
    /// <exception cref="InvalidDataException">The file is not well formed; the message names the line.</exception>
    public static StatementFinder Load(LanguagePack language) => new(SpeechLexicon.Load(language));

    /// <summary>Returns the statements of a report in the order of their cues. What they are about is left open.</summary>
    /// <param name="groundwork">What is known of the report so far.</param>
    public ImmutableArray<Statement> Find(Groundwork groundwork)
    {
        var document = groundwork.Document;
        if (document.Tokens.IsEmpty)
        {
            return [];
        }

        var context = new SpeechContext(document, Quotations.Find(document), _lexicon);
        var tagged = TagLinker.Link(context);
        var named = document.Names.SelectMany(name => Enumerable.Range(name.Tokens.Start, name.Tokens.Length)).ToHashSet();
        var ruled = RuleDrafter.Draft(context, token => named.Contains(token) || groundwork.Actors.Around(token) is not null);
        var joined = PassedOn.Merge(context, DraftJoiner.Join(context, tagged, ruled));
        var drafts = QuoteCarrier.Carry(context, joined);
        var writer = new StatementWriter(context, groundwork);
        var terms = new PledgeTerms(_lexicon.Pledges, groundwork);
        ImmutableArray<Draft> said = [.. drafts.Where(draft => !draft.Content.IsEmpty).OrderBy(draft => draft.Position)];
        return new AnswerLinker(context, groundwork).Link(said, [.. said.Select(draft => terms.Fill(draft, writer.Write(draft)))]);
    }
}
