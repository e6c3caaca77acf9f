using System.Globalization;
using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Items;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Entries;

/// <summary>Applies what persons decided about an entry. A value that is none for its field changes nothing.</summary>
internal static class EntryCorrector
{
    /// <summary>Returns the reviews that point at one of the tellings, the earliest first.</summary>
    internal static IReadOnlyList<Review> Meant(IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews) =>
        [.. reviews.Where(review => tellings.Any(telling => telling.Key.IsMeantBy(review.Target) || (review.Other is { } other && telling.Key.IsMeantBy(other))))
            .DistinctBy(review => review.Id, StringComparer.Ordinal)
            .OrderBy(review => review.When).ThenBy(review => review.Id, StringComparer.Ordinal)];

    /// <summary>Returns the entry as corrected, with the identities of its reviews.</summary>
    internal static Entry Apply(Entry entry, IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews)
    {
        var meant = Meant(tellings, reviews);
        return meant.Count == 0
            ? entry
            : meant.Where(review => review.Kind == ReviewKind.Correct).Aggregate(entry, (corrected, review) => Correct(corrected, tellings, review))
                with { Reviews = [.. meant.Select(review => review.Id)] };
    }

    private static Entry Correct(Entry entry, IReadOnlyList<Telling> tellings, Review review) => review.Field switch
    {
        "type" => PloverVocabulary.TryParse(review.Value ?? string.Empty, out var type) ? Retype(entry, type) : entry,
        "from" => TryDay(review.Value, out var from) ? entry with { From = from } : entry,
        "to" => TryDay(review.Value, out var to) ? entry with { To = to } : entry,
        "place" => entry with { Place = PlaceNamed(tellings, review.Value) },
        "actors" => Replace(entry, tellings, PartyRole.Actor, review.Value),
        "recipients" => Replace(entry, tellings, PartyRole.Recipient, review.Value),
        "standing" => Enum.TryParse<Standing>((review.Value ?? string.Empty).Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var standing) && Enum.IsDefined(standing)
            ? entry with { Standing = standing, StandingReasons = [$"{review.By} decided so", .. entry.StandingReasons] }
            : entry,
        _ => entry,
    };

    private static Entry Retype(Entry entry, EventType type)
    {
        var modes = entry.Modes.Where(mode => PloverVocabulary.Of(type).Modes.Any(own => own.Name == mode)).ToList();
        return entry.Type == type
            ? entry
            : entry with { Type = type, Modes = modes, Cameo = null, Acled = null, Quad = PloverVocabulary.Of(type).Quad, Score = PloverVocabulary.Score(type, modes) };
    }

    private static bool TryDay(string? value, out DateOnly? day)
    {
        bool isDay = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed);
        day = isDay ? parsed : null;
        return isDay || string.IsNullOrEmpty(value);
    }

    private static EntryPlace? PlaceNamed(IReadOnlyList<Telling> tellings, string? value) => string.IsNullOrWhiteSpace(value)
        ? null
        : tellings.Select(telling => telling.Place).FirstOrDefault(place => place is not null && (place.Id == value || place.Name.Equals(value, StringComparison.OrdinalIgnoreCase)))
            ?? new EntryPlace { Id = RecordId.Of('p', value.ToUpperInvariant()), Name = value, Kind = PlaceKind.Feature };

    private static Entry Replace(Entry entry, IReadOnlyList<Telling> tellings, PartyRole role, string? value)
    {
        var named = Names(value).Select(name => PartyNamed(tellings, role, name)).DistinctBy(party => party.Id, StringComparer.Ordinal).ToList();
        var actors = role == PartyRole.Actor ? named : [.. entry.Parties.Where(party => party.Role == PartyRole.Actor)];
        var recipients = role == PartyRole.Recipient ? named : [.. entry.Parties.Where(party => party.Role == PartyRole.Recipient)];
        return entry with
        {
            Actors = [.. actors.Select(party => party.Name)],
            Recipients = [.. recipients.Select(party => party.Name)],
            Parties = [.. actors, .. recipients],
        };
    }

    private static string[] Names(string? value) =>
        (value ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static EntryParty PartyNamed(IReadOnlyList<Telling> tellings, PartyRole role, string name)
    {
        var known = tellings.SelectMany(telling => telling.Actors.Concat(telling.Recipients))
            .FirstOrDefault(party => party.Id == name || party.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return known is null
            ? new EntryParty { Id = RecordId.Of('a', name.ToUpperInvariant()), Name = name, Role = role }
            : new EntryParty { Id = known.Id, Name = known.Name, Role = role, Country = known.Country, Sectors = [.. known.Sectors] };
    }
}
