using System.CommandLine;

namespace OnRecord.Cli.Commands;

/// <summary>A command that shows in its help how it is used.</summary>
/// <param name="name">What the user types.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class CommandWithExamples(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Gets whole command lines that show its use.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
