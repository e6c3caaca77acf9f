using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>
/// Says how likely each candidate is meant. A log-linear model over features: first each name by itself, then, in a few passes,
/// among the others as the pass before left them.
/// </summary>
internal sealed class PlaceResolver
{
    public const int Passes = 3;
    private const double PopulationScale = 8;
    private const double LeastContainment = 0.3;
    private const int MostQualifiers = 50;

    private static readonly PlaceFeature[] FromContext =
    [
        PlaceFeature.CountryShare, PlaceFeature.DivisionShare, PlaceFeature.DivisionMass, PlaceFeature.Near, PlaceFeature.Around,
        PlaceFeature.DivisionNamed, PlaceFeature.CountryNamed, PlaceFeature.Nearest,
    ];

    private readonly Gazetteer _gazetteer;
    private readonly PlaceWeights _weights;

    public PlaceResolver(Gazetteer gazetteer, PlaceWeights weights)
    {
        _gazetteer = gazetteer;
        _weights = weights;
    }

    /// <summary>Fills in the probabilities; returns the context of the last pass.</summary>
    /// <param name="scene">The report's names.</param>
    /// <param name="passes">How many passes to make after the first; fewer only in training.</param>
    public PlaceContext Resolve(PlaceScene scene, int passes = Passes)
    {
        foreach (var subject in scene.Subjects)
        {
            DescribeAlone(scene, subject);
            Normalise(subject, _weights.Alone);
        }

        var context = new PlaceContext(scene);
        for (int pass = 0; pass < passes; pass++)
        {
            context.Describe(_gazetteer.PlaceOf);
            foreach (var subject in scene.Subjects)
            {
                DescribeQualifiers(scene, subject);
            }

            foreach (var subject in scene.Subjects)
            {
                Normalise(subject, _weights.Together);
            }

            context = new PlaceContext(scene);
        }

        return context;
    }

    private static void Normalise(PlaceSubject subject, double[] weights)
    {
        // The case that none is meant scores 0.
        double total = 1;
        foreach (var option in subject.Options)
        {
            double score = 0;
            for (int feature = 0; feature < weights.Length; feature++)
            {
                score += weights[feature] * option.Features[feature];
            }

            option.Probability = Math.Exp(Math.Min(50, score));
            total += option.Probability;
        }

        foreach (var option in subject.Options)
        {
            option.Probability /= total;
        }

        subject.NoneProbability = 1 / total;
    }

    private static void DescribeAlone(PlaceScene scene, PlaceSubject subject)
    {
        var first = scene.Mentions[subject.Mentions[0]];
        double inhabitants = Math.Max(1, subject.Options.Sum(option => option.Population));
        bool hasPreposition = subject.Mentions.Exists(index => scene.Mentions[index].HasPreposition);
        bool isTagged = subject.Mentions.Exists(index => scene.Mentions[index].Tagged == NameKind.Place);
        bool isNested = subject.Mentions.TrueForAll(index => scene.Mentions[index].IsNested);
        double doubt = 1 - subject.Mentions.Max(index => scene.Mentions[index].TagConfidence);
        foreach (var option in subject.Options)
        {
            double[] features = option.Features;
            var place = option.Candidate.Place;
            void Set(PlaceFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;
            features[(int)PlaceFeature.Bias] = 1;
            features[(int)PlaceFeature.Population] = Math.Log10(option.Population + 1) / PopulationScale;
            features[(int)PlaceFeature.PopulationShare] = option.Population / inhabitants;
            Set(PlaceFeature.Country, option.Kind == PlaceKind.Country);
            Set(PlaceFeature.Admin1, option.Kind == PlaceKind.Admin1);
            Set(PlaceFeature.Admin2, option.Kind == PlaceKind.Admin2);
            Set(PlaceFeature.Section, place.Rank == SettlementRank.Section);
            Set(PlaceFeature.Area, option.Kind is PlaceKind.Region or PlaceKind.Feature or PlaceKind.Border);
            Set(PlaceFeature.Notable, place.IsNotable);
            Set(PlaceFeature.Former, place.IsFormer);
            Set(PlaceFeature.Capital, place.Rank == SettlementRank.Capital);
            Set(PlaceFeature.FirstSeat, place.Rank == SettlementRank.FirstLevelSeat);
            Set(PlaceFeature.SecondSeat, place.Rank == SettlementRank.SecondLevelSeat);
            Set(PlaceFeature.OtherName, option.Candidate.Match == NameMatch.Other);
            features[(int)PlaceFeature.OtherNameOfLarge] = features[(int)PlaceFeature.OtherName] * features[(int)PlaceFeature.Population];
            Set(PlaceFeature.ShortName, option.Candidate.Match == NameMatch.Short);
            Set(PlaceFeature.Abbreviation, option.Candidate.Match == NameMatch.Abbreviation);
            Set(PlaceFeature.Alike, option.Candidate.Match == NameMatch.Alike);
            features[(int)PlaceFeature.Unlike] = (1 - option.Candidate.Likeness) * 5;
            features[(int)PlaceFeature.KindAgrees] = Share(scene, subject, mention => mention.Kinds?.Contains(option.Kind) == true);
            features[(int)PlaceFeature.KindClashes] = Share(scene, subject, mention => mention.Kinds?.Contains(option.Kind) == false);
            Set(PlaceFeature.Untagged, first.Tagged is null);
            Set(PlaceFeature.TaggedOrganisation, !isTagged && first.Tagged == NameKind.Organisation);
            Set(PlaceFeature.TaggedOther, !isTagged && first.Tagged == NameKind.Other);
            Set(PlaceFeature.TaggedPerson, !isTagged && first.Tagged == NameKind.Person);
            features[(int)PlaceFeature.TagDoubt] = doubt;
            Set(PlaceFeature.Nested, isNested);
            Set(PlaceFeature.Preposition, hasPreposition);
            Set(PlaceFeature.Surname, scene.Surnames.Contains(first.Name));
            Set(PlaceFeature.CommonWord, scene.CommonWords.Contains(first.Name));
            features[(int)PlaceFeature.Rivals] = Math.Log10(subject.Options.Length);
            features[(int)PlaceFeature.Mentions] = Math.Log(subject.Mentions.Count) / 2;
            Set(PlaceFeature.LongName, first.Tokens.Length > 1);
        }
    }

    private static void DescribeQualifiers(PlaceScene scene, PlaceSubject subject)
    {
        foreach (var option in subject.Options)
        {
            option.Features[(int)PlaceFeature.Inside] = 0;
            option.Features[(int)PlaceFeature.NotInside] = 0;
            option.Features[(int)PlaceFeature.CommaInside] = 0;
            option.Features[(int)PlaceFeature.CommaNotInside] = 0;
        }

        double[] holds = new double[subject.Options.Length];
        foreach (var qualifier in subject.Mentions.SelectMany(index => scene.Mentions[index].Qualifiers).Take(MostQualifiers))
        {
            double best = 0;
            for (int index = 0; index < holds.Length; index++)
            {
                holds[index] = Containment(scene, subject, subject.Options[index], qualifier);
                best = Math.Max(best, holds[index]);
            }

            // Where no candidate fits, what follows is not the larger place: a list, most often.
            if (best < LeastContainment)
            {
                continue;
            }

            var inside = qualifier.IsComma ? PlaceFeature.CommaInside : PlaceFeature.Inside;
            var notInside = qualifier.IsComma ? PlaceFeature.CommaNotInside : PlaceFeature.NotInside;
            for (int index = 0; index < holds.Length; index++)
            {
                double[] features = subject.Options[index].Features;
                features[(int)inside] = Math.Max(features[(int)inside], holds[index]);
                features[(int)notInside] = Math.Max(features[(int)notInside], best - holds[index]);
                if (holds[index] == 0)
                {
                    // What the text says outright outweighs what else it speaks of.
                    Clear(features);
                }
            }
        }
    }

    private static void Clear(double[] features)
    {
        foreach (var feature in FromContext)
        {
            features[(int)feature] = 0;
        }
    }

    /// <summary>Returns how much the larger place named speaks for the candidate: 0 when no reading of it contains the candidate.</summary>
    private static double Containment(PlaceScene scene, PlaceSubject subject, PlaceOption option, PlaceQualifier qualifier)
    {
        if (qualifier.Mention < 0)
        {
            return option.Country is not null && qualifier.Countries.Contains(option.Country) ? 1 : 0;
        }

        var larger = scene.SubjectOf[qualifier.Mention];
        double holds = 0;
        if (!ReferenceEquals(larger, subject))
        {
            foreach (var area in larger.Options)
            {
                if (area.Candidate.Place != option.Candidate.Place && area.Candidate.Place.Contains(option.Candidate.Place))
                {
                    holds = Math.Max(holds, SupportOf(area));
                }
            }
        }

        return holds;
    }

    // A reading of the larger place that would make sense of the phrase is worth something even while it is not the likeliest.
    private static double SupportOf(PlaceOption area) =>
        area.Kind is PlaceKind.Country or PlaceKind.Admin1 ? 0.5 + (0.5 * area.Probability) : area.Probability;

    private static double Share(PlaceScene scene, PlaceSubject subject, Func<MentionDraft, bool> holds) =>
        subject.Mentions.Exists(index => holds(scene.Mentions[index])) ? 1 : 0;
}
