-- Work in the background: what was asked for and what became of it. "place" is the data folder of the process that
-- does it; "seen_at" is when that process last said so, so that another on the same database can tell when it has died.
create table job_run (
    id text primary key,
    -- A tool's id, or "host".
    owner text not null,
    job text not null,
    -- JSON: parameters by name.
    parameters text not null,
    area_id text,
    author text not null,
    author_name text not null,
    through text not null,
    place text not null,
    -- WAITING, RUNNING, DONE, FAILED, CANCELLED or BROKEN_OFF.
    status text not null,
    asked_at text not null,
    started_at text,
    ended_at text,
    seen_at text not null,
    done bigint not null,
    total bigint not null,
    sentence text not null,
    -- JSON.
    result text
);
create index job_run_job on job_run (owner, job, id);
create index job_run_status on job_run (status, seen_at);
-- One run of a job at a time, whichever process does it.
create unique index job_run_under_way on job_run (owner, job) where status = 'RUNNING';

-- Up to which moment a job's schedule has been seen to. Whoever moves it on starts the run, so that two processes on
-- one database never do the same one twice.
create table job_schedule (
    owner text not null,
    job text not null,
    seen_to text not null,
    primary key (owner, job)
);

-- The SQL files that made the tables, so that a backup can make them again in another database, also those of a tool
-- that is not at hand.
create table migration_file (
    owner text not null,
    name text not null,
    content text not null,
    primary key (owner, name)
);
