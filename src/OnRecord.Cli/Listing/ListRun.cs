using System.Text;
using System.Text.Json;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger.Queries;
using OnRecord.Model.Json;
using Spectre.Console;

namespace OnRecord.Cli.Listing;

/// <summary>Writes a list page by page: a table on a terminal, tab-separated rows elsewhere, or JSON Lines.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="terminal">Where it goes.</param>
/// <param name="layout">The columns.</param>
/// <param name="request">How it is wanted.</param>
internal sealed class ListRun<T>(CommandTerminal terminal, ListLayout<T> layout, ListRequest request)
{
    /// <summary>How many rows a terminal is shown when the user set no limit.</summary>
    public const int ScreenRows = 50;

    /// <summary>Lists what a query gives.</summary>
    /// <param name="query">Gives a page.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Func<PageRequest, Task<Page<T>>> query)
    {
        int left = request.Limit ?? (terminal.IsOutputTerminal ? ScreenRows : int.MaxValue);
        string? cursor = request.Cursor;
        bool first = true;
        do
        {
            var page = await query(new PageRequest(Math.Min(left, PageRequest.MaxSize), cursor));
            terminal.Write(Render(page.Items, first));
            left -= page.Items.Count;
            cursor = page.Items.Count == 0 ? null : page.Next;
            first = false;
        }
        while (cursor is not null && left > 0);

        if (cursor is not null)
        {
            terminal.Remark($"there is more: --cursor {cursor}");
        }

        return ExitCode.Done;
    }

    private string Render(IReadOnlyList<T> items, bool first)
    {
        if (request.IsJson)
        {
            var info = ModelJson.TypeInfo<T>(ModelJson.Line);
            return string.Concat(items.Select(item => JsonSerializer.Serialize(item, info) + "\n"));
        }

        return terminal.IsOutputTerminal ? RenderTable(items) : RenderRows(items, first);
    }

    private string RenderRows(IReadOnlyList<T> items, bool first)
    {
        var rows = new StringBuilder();
        if (first)
        {
            rows.AppendJoin('\t', layout.Columns.Select(static column => column.Name)).Append('\n');
        }

        foreach (var item in items)
        {
            rows.AppendJoin('\t', layout.Columns.Select(column => PlainText.OneLine(column.Cell(item) ?? string.Empty))).Append('\n');
        }

        return rows.ToString();
    }

    private string RenderTable(IReadOnlyList<T> items)
    {
        if (items.Count == 0)
        {
            return "Nothing there.\n";
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in layout.Columns)
        {
            var shown = new TableColumn(new Text(column.Name, new Style(decoration: Decoration.Bold)));
            table.AddColumn(column.IsWide ? shown : shown.NoWrap());
        }

        foreach (var item in items)
        {
            table.AddRow(layout.Columns.Select(column => new Text(PlainText.Shorten(column.Cell(item) ?? string.Empty, terminal.Width))));
        }

        return terminal.Render(table);
    }
}
