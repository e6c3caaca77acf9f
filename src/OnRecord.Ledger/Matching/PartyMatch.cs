using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>Compares the parties of two tellings.</summary>
internal static class PartyMatch
{
    private const int Depth = 4;

    /// <summary>
    /// Returns, for the parties of the shorter side, the shares that find themselves, kin, their like, or only others on the longer side;
    /// all 0 where a side is empty.
    /// </summary>
    public static PartyShares Compare(ReadOnlySpan<Party> left, ReadOnlySpan<Party> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return default;
        }

        if (left.Length != right.Length)
        {
            return left.Length < right.Length ? SharesOf(left, right) : SharesOf(right, left);
        }

        // Of sides of equal length the poorer match counts, so that the order of the two does not matter.
        var one = SharesOf(left, right);
        var other = SharesOf(right, left);
        return one.IsPoorerThan(other) ? one : other;
    }

    /// <summary>Returns how two parties stand to each other.</summary>
    public static PartyRelation Relate(Party left, Party right)
    {
        if (left.Id == right.Id)
        {
            return PartyRelation.Same;
        }

        if (ShareAncestor(left, right))
        {
            return PartyRelation.Kin;
        }

        bool sameCountry = left.Country is not null && left.Country == right.Country;
        bool bothNamed = IsNamed(left) && IsNamed(right);
        if (sameCountry && !bothNamed && (left.Sectors.IsEmpty || right.Sectors.IsEmpty || ShareSector(left.Sectors, right.Sectors)))
        {
            return PartyRelation.Alike;
        }

        if (!bothNamed && LikeWords.ShareWord(left.Name, right.Name))
        {
            return PartyRelation.Alike;
        }

        bool otherCountry = left.Country is not null && right.Country is not null && !sameCountry;
        return otherCountry || bothNamed ? PartyRelation.Other : PartyRelation.Unclear;
    }

    private static PartyShares SharesOf(ReadOnlySpan<Party> few, ReadOnlySpan<Party> many)
    {
        int same = 0, kin = 0, alike = 0, others = 0;
        foreach (var party in few)
        {
            var best = PartyRelation.Other;
            foreach (var candidate in many)
            {
                var relation = Relate(party, candidate);
                best = relation > best ? relation : best;
            }

            same += best == PartyRelation.Same ? 1 : 0;
            kin += best == PartyRelation.Kin ? 1 : 0;
            alike += best == PartyRelation.Alike ? 1 : 0;
            others += best == PartyRelation.Other ? 1 : 0;
        }

        double all = few.Length;
        return new PartyShares(same / all, kin / all, alike / all, others / all);
    }

    // Somebody known, not just some gunmen.
    private static bool IsNamed(Party party) => party.Id[0] == 'Q' || party.Kind == ActorKind.Person;

    private static bool ShareAncestor(Party left, Party right)
    {
        var above = left;
        for (int i = 0; i < Depth && above is not null; i++, above = above.Of)
        {
            var other = right;
            for (int j = 0; j < Depth && other is not null; j++, other = other.Of)
            {
                if (above.Id == other.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool ShareSector(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        foreach (string sector in left)
        {
            foreach (string other in right)
            {
                if (sector == other)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
