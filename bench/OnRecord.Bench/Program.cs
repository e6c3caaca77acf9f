using BenchmarkDotNet.Running;
using OnRecord.Bench;

if (args is ["speed", .. var rest])
{
    return await SpeedRun.RunAsync(rest);
}

if (args is ["ledger", .. var of])
{
    return await LedgerRun.RunAsync(of);
}

BenchmarkSwitcher.FromAssembly(typeof(SpeedRun).Assembly).Run(args);
return 0;
