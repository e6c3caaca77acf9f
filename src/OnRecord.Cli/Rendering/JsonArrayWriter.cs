using System.Text.Json;
using OnRecord.Cli.Terminal;
using OnRecord.Model.Json;

namespace OnRecord.Cli.Rendering;

/// <summary>Writes readings as one JSON array that people can read.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class JsonArrayWriter(CommandTerminal terminal) : IReadingWriter
{
    private bool _any;

    /// <inheritdoc/>
    public void Begin() => terminal.Write("[");

    /// <inheritdoc/>
    public void Write(string origin, Model.Reading reading)
    {
        string json = JsonSerializer.Serialize(reading, ModelJson.TypeInfo<Model.Reading>(ModelJson.Indented));
        terminal.Write((_any ? ",\n" : "\n") + json);
        _any = true;
    }

    /// <inheritdoc/>
    public void End() => terminal.Write(_any ? "\n]\n" : "]\n");
}
