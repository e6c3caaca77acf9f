using System.Collections.Frozen;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>Reads out of a promise or a threat on what condition and until when it holds.</summary>
internal sealed class PledgeTerms
{
    private readonly Groundwork _ground;
    private readonly FrozenSet<string> _conditions;
    private readonly FrozenSet<string> _limits;
    private readonly FrozenSet<string> _beginnings;

    internal PledgeTerms(PledgeWords words, Groundwork ground)
    {
        _ground = ground;
        _conditions = words.Conditions.ToFrozenSet();
        _limits = words.Limits.ToFrozenSet();
        _beginnings = words.Beginnings.ToFrozenSet();
    }

    /// <summary>Returns the statement with its condition and its due time; unchanged where it commits nobody.</summary>
    internal Statement Fill(Draft draft, Statement statement)
    {
        if (statement.Act is not (StatementAct.Promise or StatementAct.Threaten))
        {
            return statement;
        }

        var condition = Condition(draft);
        string? due = Due(draft);
        var because = new Dictionary<string, string>(statement.Because);
        if (_ground.Explain && condition is not null)
        {
            because["condition"] = "a clause of condition in the content";
        }

        if (_ground.Explain && due is not null)
        {
            because["due"] = "a time to come in the content";
        }

        return statement with { Condition = condition, Due = due, Because = because };
    }

    private Passage? Condition(Draft draft)
    {
        var document = _ground.Document;
        foreach (var piece in draft.Content)
        {
            for (int token = piece.Start; token < piece.End; token++)
            {
                var word = document.Tokens[token];
                if (!_conditions.Contains(word.Lemma) || !word.Is("mark") || word.Head == Token.NoHead)
                {
                    continue;
                }

                int end = Math.Min(piece.End, document.Reach(word.Head).End);
                var clause = Phrases.Trim(document, new TokenRange(token, Math.Max(end, token + 1)));
                return clause.Length > 1 ? Passage.Of(document.Text, document.SpanOf(clause)) : null;
            }
        }

        return null;
    }

    /// <summary>The time with a word of limit before it, else the last time to come that does not say from when.</summary>
    private string? Due(Draft draft)
    {
        TimeExpression? due = null;
        foreach (var time in _ground.Times)
        {
            // What is only of the day of the report tells of the speaker's present: "today the enemy has come, and we will …".
            if (time.Type is TimeType.Set || time.To is not { } to || to <= _ground.Report.Published?.AddDays(1) || WordBefore(draft, time) is not { } before
                || _beginnings.Contains(before))
            {
                continue;
            }

            if (_limits.Contains(before))
            {
                return time.Id;
            }

            due = time.Type == TimeType.Duration ? due : time;
        }

        return due?.Id;
    }

    /// <summary>The lemma before a time in the content, or within it as its first word; empty at the very beginning; null for a time outside the content.</summary>
    private string? WordBefore(Draft draft, TimeExpression time)
    {
        var document = _ground.Document;
        var tokens = document.TokensIn(time.Span);
        if (tokens.Length == 0 || !draft.ContentCovers(tokens))
        {
            return null;
        }

        string first = document.Tokens[tokens.Start].Lemma;
        return _limits.Contains(first) || _beginnings.Contains(first) || tokens.Start == 0 ? first : document.Tokens[tokens.Start - 1].Lemma;
    }
}
