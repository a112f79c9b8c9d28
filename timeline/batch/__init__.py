"""Many documents: an archive of any size → a folder of Parquet, on all cores or on the user's Dask cluster, and that folder opened again.

`inputs` reads articles as a stream, `partitions` cuts the stream into bounded pieces, `read_partition` turns one piece into Parquet inside
a process of its own, which `watched_readers` watches, `run` hands the pieces out, here or to a Dask cluster (`dask_cluster`), `run_folder`
keeps what is done, `index` sorts it for the dashboard, and `results` answers the dashboard's questions. Nothing here is loaded by ``import
timeline``.
"""
