namespace OnRecord.Coding.Quantities;

/// <summary>The shape of <c>numbers.yaml</c>: the number words of a language.</summary>
internal sealed class NumberFile
{
    /// <summary>Gets or sets the numbers below the first ten that takes a unit: one to nineteen in English.</summary>
    public Dictionary<string, double> Small { get; set; } = [];

    /// <summary>Gets or sets the tens that take a unit after them.</summary>
    public Dictionary<string, double> Tens { get; set; } = [];

    /// <summary>Gets or sets the hundred.</summary>
    public Dictionary<string, double> Hundreds { get; set; } = [];

    /// <summary>Gets or sets the multipliers of a thousand and more.</summary>
    public Dictionary<string, double> Scales { get; set; } = [];

    /// <summary>Gets or sets the multipliers written after figures only, without a space or with one.</summary>
    public Dictionary<string, double> FigureScales { get; set; } = [];

    /// <summary>Gets or sets the words counted like a noun that multiply what stands before: dozen.</summary>
    public Dictionary<string, double> Groups { get; set; } = [];

    /// <summary>Gets or sets plural multipliers that give only an order of magnitude, with the least number meant.</summary>
    public Dictionary<string, double> Orders { get; set; } = [];

    /// <summary>Gets or sets the words for an unstated small number, with the least number meant.</summary>
    public Dictionary<string, double> Vague { get; set; } = [];

    /// <summary>Gets or sets the words that stand for one before a multiplier: the indefinite articles.</summary>
    public List<string> Articles { get; set; } = [];

    /// <summary>Gets or sets the words that join the parts of a number.</summary>
    public List<string> And { get; set; } = [];

    /// <summary>Gets or sets the words that part a number from its decimals.</summary>
    public List<string> Point { get; set; } = [];

    /// <summary>Gets or sets the words between a part and its whole or a group and its members.</summary>
    public List<string> Of { get; set; } = [];

    /// <summary>Gets or sets the parts of one: half, third, quarter, with their plurals.</summary>
    public Dictionary<string, double> Fractions { get; set; } = [];

    /// <summary>Gets or sets the ordinals in words.</summary>
    public Dictionary<string, double> Ordinals { get; set; } = [];

    /// <summary>Gets or sets the endings that make a figure an ordinal.</summary>
    public List<string> OrdinalEndings { get; set; } = [];

    /// <summary>Gets or sets the words before a number and what they make of it.</summary>
    public Dictionary<string, List<string>> BoundsBefore { get; set; } = [];

    /// <summary>Gets or sets the words after a number or its noun and what they make of it.</summary>
    public Dictionary<string, List<string>> BoundsAfter { get; set; } = [];

    /// <summary>Gets or sets the pairs of words around the ends of a range: the opening (may be empty) and the one between.</summary>
    public List<List<string>> Ranges { get; set; } = [];

    /// <summary>Gets or sets the words after which two numbers are the ends of a change and no range.</summary>
    public List<string> Changes { get; set; } = [];
}
