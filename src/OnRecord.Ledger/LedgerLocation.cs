using Npgsql;

namespace OnRecord.Ledger;

/// <summary>Where a ledger is kept: a SQLite file, or a PostgreSQL database that several machines share.</summary>
public sealed record LedgerLocation
{
    private LedgerLocation(string value, bool isServer)
    {
        Value = value;
        IsServer = isServer;
    }

    /// <summary>Gets the path of the file, or the connection string of the database.</summary>
    public string Value { get; }

    /// <summary>Gets whether it is a PostgreSQL database.</summary>
    public bool IsServer { get; }

    /// <summary>Reads a location: <c>postgres://user@host/database</c>, a connection string (<c>Host=…;Database=…</c>), or else a path.</summary>
    /// <param name="text">The location as given.</param>
    /// <exception cref="LedgerException">It is empty, or looks like a connection string but is none.</exception>
    public static LedgerLocation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            throw new LedgerException("The ledger has no name: give the path of a file or a PostgreSQL connection string.");
        }

        if (trimmed.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            return new LedgerLocation(FromAddress(trimmed), isServer: true);
        }

        return trimmed.StartsWith("Host=", StringComparison.OrdinalIgnoreCase) || trimmed.Contains(";Host=", StringComparison.OrdinalIgnoreCase)
            ? new LedgerLocation(Checked(trimmed), isServer: true)
            : new LedgerLocation(Path.GetFullPath(trimmed), isServer: false);
    }

    /// <summary>Returns the path, or host and database without user and password: fit for messages.</summary>
    public override string ToString()
    {
        if (!IsServer)
        {
            return Value;
        }

        var parts = new NpgsqlConnectionStringBuilder(Value);
        return $"{parts.Host}/{parts.Database}";
    }

    private static string FromAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.AbsolutePath.Trim('/').Length == 0)
        {
            throw new LedgerException("The address of the ledger is not of the form postgres://user:password@host:port/database.");
        }

        var parts = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.IsDefaultPort || address.Port < 0 ? 5432 : address.Port,
            Database = Uri.UnescapeDataString(address.AbsolutePath.Trim('/')),
        };
        string[] user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            parts.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            parts.Password = Uri.UnescapeDataString(user[1]);
        }

        return parts.ConnectionString;
    }

    private static string Checked(string text)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(text);
            return string.IsNullOrEmpty(parts.Database)
                ? throw new LedgerException("The connection string of the ledger names no database.")
                : parts.ConnectionString;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new LedgerException($"The connection string of the ledger is wrong: {fault.Message}", fault);
        }
    }
}
