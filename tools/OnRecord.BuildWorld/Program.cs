using OnRecord.BuildWorld;
using OnRecord.BuildWorld.Actors;
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

int actors = ActorBuild.Run(Path.Combine(options.Data, "actors"), options.Out);
Console.Out.WriteLine($"{actors} actors");
return 0;
