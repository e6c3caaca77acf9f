using OnRecord.BuildWorld;
using OnRecord.BuildWorld.Places;

if (!BuildOptions.TryParse(args, out var options))
{
    Console.Error.WriteLine("usage: OnRecord.BuildWorld --cities CITIES500.TXT --data DATA-FOLDER --out WORLD-FOLDER");
    return 2;
}

if (options.Cities is not null)
{
    PlacesBuild.Run(options, Console.Out);
}

return 0;
