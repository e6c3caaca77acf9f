using BenchmarkDotNet.Running;
using OnRecord.Bench;

if (args is ["speed", .. var rest])
{
    return await SpeedRun.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(SpeedRun).Assembly).Run(args);
return 0;
