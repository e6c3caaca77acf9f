using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OnRecord.Ledger.Tests.Store;

/// <summary>A PostgreSQL server of its own, on a temporary data folder and a free port, with a database for each ledger.</summary>
public sealed class ServerHome : LedgerHome, IAsyncLifetime
{
    private const string Root = "/usr/lib/postgresql";
    private const string User = "onrecord";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-server-");
    private int _port;
    private int _count;

    private string Data => Path.Combine(_folder.FullName, "data");

    public async ValueTask InitializeAsync()
    {
        _port = FreePort();
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", _folder.FullName);
        }

        await AsServerAsync("initdb", "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        string options = string.Create(CultureInfo.InvariantCulture, $"-p {_port} -k {_folder.FullName} -c listen_addresses=127.0.0.1 -c fsync=off");
        await AsServerAsync("pg_ctl", "-D", Data, "-l", Path.Combine(_folder.FullName, "log"), "-o", options, "-w", "start");
    }

    public override async Task<LedgerLocation> NewAsync()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"ledger{Interlocked.Increment(ref _count)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"create database {name}";
        await command.ExecuteNonQueryAsync();
        return LedgerLocation.Parse(ConnectionString(name));
    }

    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username={User};Database={database};Maximum Pool Size=8");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AsServerAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Tool(string name) => Directory.Exists(Root)
        ? Directory.GetDirectories(Root).OrderDescending().Select(folder => Path.Combine(folder, "bin", name)).FirstOrDefault(File.Exists) ?? name
        : name;

    /// <summary>Runs a tool of the server, which refuses to be run by root.</summary>
    private static Task AsServerAsync(string tool, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Tool(tool), .. arguments])
        : RunAsync(Tool(tool), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output would be inherited by the server and never end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1 < /dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}; Debian's package postgresql is needed.");
    }
}
