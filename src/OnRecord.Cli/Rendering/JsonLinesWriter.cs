using OnRecord.Cli.Terminal;
using OnRecord.Model.Json;

namespace OnRecord.Cli.Rendering;

/// <summary>Writes readings as JSON Lines, exactly as the contract has them.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class JsonLinesWriter(CommandTerminal terminal) : IReadingWriter
{
    /// <inheritdoc/>
    public void Begin()
    {
    }

    /// <inheritdoc/>
    public void Write(string origin, Model.Reading reading) => terminal.Write(ModelJson.ToLine(reading) + "\n");

    /// <inheritdoc/>
    public void End()
    {
    }
}
