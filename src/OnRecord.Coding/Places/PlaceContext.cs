using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Which countries and divisions the names of a report speak for, by the probabilities of the last pass.</summary>
internal sealed class PlaceContext
{
    private const double AroundKilometres = 300;
    private const double Farthest = 5 * AroundKilometres;
    private const double Negligible = 0.05;

    // How many names before and after one are asked for their distance; the work stays in proportion to the text.
    private const int Reach = 40;

    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<GazetteerPlace, double> _divisions = [];
    private readonly Dictionary<GazetteerPlace, Naming> _named = [];
    private readonly List<PlaceSubject> _subjects;
    private readonly ILookup<string, PlaceSubject> _byName;
    private readonly PlaceOption[][] _likely;

    public PlaceContext(PlaceScene scene)
    {
        var subjects = scene.Subjects;
        _subjects = subjects;
        _byName = subjects.ToLookup(subject => subject.Name, StringComparer.Ordinal);
        _likely = [.. subjects.Select(subject => subject.Options
            .Where(option => option.Probability > Negligible && option.HasPoint && option.Kind != PlaceKind.Country)
            .ToArray())];
        foreach (var subject in subjects)
        {
            Add(subject, sign: 1);
            foreach (var option in subject.Options.Where(option => option.Kind is PlaceKind.Country or PlaceKind.Admin1))
            {
                var place = option.Candidate.Place;
                _named[place] = _named.GetValueOrDefault(place).With(subject.Name, option.Probability);
            }
        }

        foreach (var group in scene.Demonyms.GroupBy(demonym => demonym.Countries[0].Iso3, StringComparer.Ordinal))
        {
            AddCountry(group.Key, 1 + Math.Log(group.Count()));
        }

        Foremost = FindForemost();

        // A source's country counts like one more name, but the report need not be about it.
        if (scene.Homeland is { } homeland)
        {
            AddCountry(homeland, 1);
        }
    }

    /// <summary>Gets the country that the report speaks of most and its share; null when it speaks of none.</summary>
    public (string Country, double Share)? Foremost { get; }

    private double CountryTotal { get; set; }

    private double DivisionTotal { get; set; }

    /// <summary>Writes the features of the subjects' candidates that the other subjects decide.</summary>
    /// <param name="countryPlace">Returns a country as a place.</param>
    public void Describe(Func<Country, GazetteerPlace> countryPlace)
    {
        for (int index = 0; index < _subjects.Count; index++)
        {
            var subject = _subjects[index];
            AddNamesakes(subject, sign: -1);
            foreach (var option in subject.Options)
            {
                Describe(index, option, countryPlace);
            }

            AddNamesakes(subject, sign: 1);
        }
    }

    private (string Country, double Share)? FindForemost()
    {
        if (_countries.Count == 0 || CountryTotal <= 0)
        {
            return null;
        }

        var (country, mass) = _countries.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
        return (country, mass / CountryTotal);
    }

    private void Describe(int subject, PlaceOption option, Func<Country, GazetteerPlace> countryPlace)
    {
        double country = option.Country is null ? 0 : Math.Max(0, _countries.GetValueOrDefault(option.Country));
        double division = option.Division is null ? 0 : Math.Max(0, _divisions.GetValueOrDefault(option.Division.Value));
        double[] features = option.Features;
        features[(int)PlaceFeature.CountryShare] = country / Math.Max(1, CountryTotal);
        features[(int)PlaceFeature.CountryMass] = Math.Log(1 + country) / 3;
        features[(int)PlaceFeature.DivisionShare] = division / Math.Max(1, DivisionTotal);
        features[(int)PlaceFeature.DivisionMass] = Math.Log(1 + division) / 3;
        var (near, around, nearest) = Nearness(subject, option);
        features[(int)PlaceFeature.Near] = Math.Log(1 + near) / 3;
        features[(int)PlaceFeature.Around] = Math.Log(1 + around) / 3;
        features[(int)PlaceFeature.Nearest] = nearest;
        string name = _subjects[subject].Name;
        features[(int)PlaceFeature.DivisionNamed] = option.Kind != PlaceKind.Admin1 && option.Division is { } inside
            ? _named.GetValueOrDefault(inside).ByOthers(name)
            : 0;
        features[(int)PlaceFeature.CountryNamed] = option.Kind != PlaceKind.Country && option.Candidate.Place.Country is { } of
            ? _named.GetValueOrDefault(countryPlace(of)).ByOthers(name)
            : 0;
    }

    private (double Near, double Around, double Nearest) Nearness(int subject, PlaceOption option)
    {
        double near = 0;
        double around = 0;
        double nearest = 0;
        if (!option.HasPoint || option.Kind == PlaceKind.Country)
        {
            return (0, 0, 0);
        }

        string name = _subjects[subject].Name;
        for (int other = Math.Max(0, subject - Reach); other <= Math.Min(_subjects.Count - 1, subject + Reach); other++)
        {
            if (_subjects[other].Name == name)
            {
                continue;
            }

            foreach (var candidate in _likely[other])
            {
                double distance = option.KilometresTo(candidate, Farthest);
                if (distance < Farthest)
                {
                    // Five times as steep is the fifth power, and cheaper than a second exponential.
                    double loose = Math.Exp(-distance / AroundKilometres);
                    double closeness = candidate.Probability * (loose * loose * loose * loose * loose);
                    nearest = Math.Max(nearest, closeness);
                    near += _subjects[other].Weight * closeness;
                    around += _subjects[other].Weight * candidate.Probability * loose;
                }
            }
        }

        return (near, around, nearest);
    }

    private void AddNamesakes(PlaceSubject subject, int sign)
    {
        foreach (var namesake in _byName[subject.Name])
        {
            Add(namesake, sign);
        }
    }

    private void Add(PlaceSubject subject, int sign)
    {
        double weight = sign * subject.Weight;
        foreach (var option in subject.Options)
        {
            if (option.Country is { } country)
            {
                AddCountry(country, weight * option.Probability);
            }

            if (option.Division is { } division)
            {
                _divisions[division] = _divisions.GetValueOrDefault(division) + (weight * option.Probability);
                DivisionTotal += weight * option.Probability;
            }
        }
    }

    private void AddCountry(string country, double mass)
    {
        _countries[country] = _countries.GetValueOrDefault(country) + mass;
        CountryTotal += mass;
    }

    /// <summary>How likely a country or division is named at all, and how likely by another name than the one that does it best.</summary>
    private readonly record struct Naming(double Best, string? By, double Second)
    {
        public Naming With(string name, double probability)
        {
            if (name == By)
            {
                return this with { Best = Math.Max(Best, probability) };
            }

            return probability > Best ? new Naming(probability, name, Best) : this with { Second = Math.Max(Second, probability) };
        }

        public double ByOthers(string name) => name == By ? Second : Best;
    }
}
