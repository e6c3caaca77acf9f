using OnRecord.Cli;
using OnRecord.Cli.Commands;
using OnRecord.Cli.Terminal;

// Regular expressions of the libraries that cut articles out of pages run on hostile text: none may run for long.
AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));

using var terminal = CommandTerminal.Open();
try
{
    return await CommandLine.RunAsync(args, terminal);
}
catch (OperationCanceledException)
{
    terminal.Complain("stopped");
    return ExitCode.Stopped;
}
catch (BrokenOutputException)
{
    // Whoever read the output has had enough (a pipe into head): there is nobody to tell.
    return ExitCode.SomeFailed;
}
catch (Exception error)
{
    terminal.Complain(terminal.IsDebugging ? error.ToString() : $"{error.Message} (set {CommandTerminal.DebugVariable}=1 to see where)");
    return ExitCode.SomeFailed;
}
