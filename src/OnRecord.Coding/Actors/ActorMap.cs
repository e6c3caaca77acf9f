using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>The actors of a report and the words that stand for them.</summary>
public sealed class ActorMap
{
    private readonly Dictionary<int, ActorMention> _byHead = [];
    private readonly Dictionary<int, ActorMention> _byToken = [];
    private readonly Dictionary<string, Actor> _byId = [];

    /// <summary>Initializes a map.</summary>
    /// <param name="actors">The actors in the order of first mention.</param>
    /// <param name="mentions">The mentions in the order of the text; a mention may lie inside another ("Afghan" in "Afghan soldiers").</param>
    public ActorMap(ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        Actors = actors;
        Mentions = mentions;
        foreach (var actor in actors)
        {
            _byId.Add(actor.Id, actor);
        }

        foreach (var mention in mentions)
        {
            _byHead.TryAdd(mention.Head, mention);
        }

        // The shortest mention around a token is the one that the token belongs to.
        foreach (var mention in mentions.OrderByDescending(mention => mention.Tokens.Length))
        {
            for (int token = mention.Tokens.Start; token < mention.Tokens.End; token++)
            {
                _byToken[token] = mention;
            }
        }
    }

    /// <summary>Gets the actors in the order of first mention.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Gets the mentions in the order of the text.</summary>
    public ImmutableArray<ActorMention> Mentions { get; }

    /// <summary>Returns the actor with an identity.</summary>
    /// <param name="id">The identity in the reading.</param>
    /// <exception cref="KeyNotFoundException">No actor has it.</exception>
    public Actor Get(string id) => _byId[id];

    /// <summary>Returns the mention whose head is a token, the phrase that a verb's argument points at; null where there is none.</summary>
    /// <param name="token">The token's index in the document.</param>
    public ActorMention? HeadedBy(int token) => _byHead.TryGetValue(token, out var mention) ? mention : null;

    /// <summary>Returns the shortest mention around a token; null where there is none.</summary>
    /// <param name="token">The token's index in the document.</param>
    public ActorMention? Around(int token) => _byToken.TryGetValue(token, out var mention) ? mention : null;
}
