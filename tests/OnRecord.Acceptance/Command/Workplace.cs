using System.Text;

namespace OnRecord.Acceptance.Command;

/// <summary>A folder of inputs that is gone after the test.</summary>
public sealed class Workplace : IDisposable
{
    public Workplace() => Folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public string Folder { get; }

    public string Put(string name, string text) => Put(name, new UTF8Encoding(false).GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
