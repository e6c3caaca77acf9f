using System.Text;
using AngleSharp.Dom;

namespace OnRecord.Sources.Html;

/// <summary>Turns a tree of elements into text: blocks become paragraphs, white space is collapsed as a browser does.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "button", "form", "select", "figure", "head", "nav", "footer",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "details", "summary",
    };

    /// <summary>Returns the text under a node: paragraphs parted by an empty line.</summary>
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        var state = new Writer(text);
        // No recursion, since the page decides on the depth; and no stepping from sibling to sibling, which costs a search each.
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                state.Close(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IText words)
            {
                state.Write(words.Data);
            }
            else if (child is IElement element && !Skipped.Contains(element.LocalName))
            {
                state.Open(element);
                open.Push((element, 0));
            }
        }

        return text.ToString();
    }

    private sealed class Writer(StringBuilder text)
    {
        private int _breaks;
        private bool _space;

        public void Open(IElement element)
        {
            if (element.LocalName is "br")
            {
                _breaks = Math.Max(_breaks, 1);
            }
            else if (Blocks.Contains(element.LocalName))
            {
                _breaks = 2;
            }
        }

        public void Close(INode node)
        {
            if (node is IElement element && Blocks.Contains(element.LocalName))
            {
                _breaks = 2;
            }
        }

        public void Write(string words)
        {
            foreach (char character in words)
            {
                if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    _space = true;
                    continue;
                }

                if (text.Length > 0)
                {
                    text.Append('\n', _breaks);
                    if (_space && _breaks == 0)
                    {
                        text.Append(' ');
                    }
                }

                _breaks = 0;
                _space = false;
                text.Append(character);
            }
        }
    }
}
