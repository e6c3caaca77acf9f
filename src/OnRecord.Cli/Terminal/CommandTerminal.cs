using System.Text;
using Spectre.Console;

namespace OnRecord.Cli.Terminal;

/// <summary>Standard output for results, standard error for all that is said about them. Thread-safe on the error side.</summary>
internal sealed class CommandTerminal : IDisposable
{
    /// <summary>The environment variable that makes errors show where they happened.</summary>
    public const string DebugVariable = "ONRECORD_DEBUG";

    private const int NarrowestWidth = 60;
    private const int WidestWidth = 120;
    private const int UsualWidth = 100;

    private readonly StreamWriter _output;
    private readonly TextWriter _error;
    private readonly Lock _errorLock = new();
    private readonly HashSet<string> _saidOnce = new(StringComparer.Ordinal);
    private IAnsiConsole? _live;

    private CommandTerminal(StreamWriter output, TextWriter error)
    {
        _output = output;
        _error = error;
    }

    /// <summary>Gets whether a person reads the results as they come.</summary>
    public bool IsOutputTerminal { get; } = !Console.IsOutputRedirected;

    /// <summary>Gets whether a person reads the messages as they come.</summary>
    public bool IsErrorTerminal { get; } = !Console.IsErrorRedirected;

    /// <summary>Gets whether results may be coloured: only for a person, and not for one who asked for none (NO_COLOR).</summary>
    public bool HasColour => IsOutputTerminal
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Gets the number of columns that results may fill.</summary>
    public int Width => IsOutputTerminal ? Math.Clamp(Console.WindowWidth - 1, NarrowestWidth, WidestWidth) : UsualWidth;

    /// <summary>Gets whether errors are to show where they happened.</summary>
    public bool IsDebugging { get; } = Environment.GetEnvironmentVariable(DebugVariable) is { Length: > 0 };

    /// <summary>Takes hold of the standard streams, both in UTF-8.</summary>
    public static CommandTerminal Open()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), encoding, 16 * 1024) { AutoFlush = false, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), encoding, 1024) { AutoFlush = true, NewLine = "\n" };
        return new CommandTerminal(output, error);
    }

    /// <summary>Opens a console on standard error for progress; messages go through it while it lives.</summary>
    public IAnsiConsole OpenLive()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error) });
        lock (_errorLock)
        {
            _live = console;
        }

        return console;
    }

    /// <summary>Returns what a table and the like looks like on this screen.</summary>
    /// <param name="picture">The table.</param>
    public string Render(Spectre.Console.Rendering.IRenderable picture)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = IsOutputTerminal ? Math.Max(Console.WindowWidth - 1, NarrowestWidth) : UsualWidth;
        console.Write(picture);
        return text.ToString();
    }

    /// <summary>Writes a piece of the results and hands it on at once.</summary>
    /// <param name="text">The piece, line breaks included.</param>
    /// <exception cref="BrokenOutputException">Nobody reads any more.</exception>
    public void Write(string text)
    {
        try
        {
            _output.Write(text);
            _output.Flush();
        }
        catch (IOException error)
        {
            throw new BrokenOutputException(error);
        }
    }

    /// <summary>Writes results byte by byte, after all that was written before.</summary>
    /// <typeparam name="T">What the writing gives.</typeparam>
    /// <param name="write">Writes to a stream that can only go forward.</param>
    /// <exception cref="BrokenOutputException">Nobody reads any more.</exception>
    public async Task<T> WriteAsync<T>(Func<Stream, Task<T>> write)
    {
        try
        {
            await _output.FlushAsync();
            await using var buffer = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
            return await write(buffer);
        }
        catch (IOException error)
        {
            throw new BrokenOutputException(error);
        }
    }

    /// <summary>Says on one line of standard error what went wrong.</summary>
    /// <param name="message">What went wrong.</param>
    public void Complain(string message) => WriteError($"onrecord: {message}");

    /// <summary>Makes a remark on standard error; the same remark is made once.</summary>
    /// <param name="message">The remark.</param>
    public void Remark(string message)
    {
        lock (_errorLock)
        {
            if (!_saidOnce.Add(message))
            {
                return;
            }
        }

        WriteError($"onrecord: note: {message}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _output.Dispose();
        }
        catch (IOException)
        {
            // The reader of a pipe has gone; what is lost is not wanted.
        }

        _error.Dispose();
    }

    private void WriteError(string message)
    {
        string line = IsDebugging ? message : PlainText.OneLine(message);
        lock (_errorLock)
        {
            if (_live is null)
            {
                _error.WriteLine(line);
            }
            else
            {
                _live.WriteLine(line);
            }
        }
    }
}
