-- Tables that people brought, and what became of each. Not in the change log themselves: what an import wrote is there,
-- under its change set. The files lie in the data folder until they are applied or given up.
create table import_run (
    id text primary key,
    -- A tool's id, or "directory" for the workbench's own tables.
    owner text not null,
    format text not null,
    -- JSON: parameters by name.
    parameters text not null,
    area_id text,
    file_name text not null,
    sheet text not null,
    received_at text not null,
    author text not null,
    author_name text not null,
    -- MATCHING, PREVIEW, APPLIED or EXPIRED. Whether it was undone since, the change log knows.
    status text not null,
    -- JSON: headings of the file by column.
    matching text not null,
    rows_read bigint not null,
    kept bigint not null,
    merged bigint not null,
    skipped bigint not null,
    -- JSON: findings, notes and first rows; forgotten when it is old.
    account text not null,
    -- Of the whole plan, to notice that it is no longer the one that was shown.
    digest text not null,
    applied_at text,
    applied_by text,
    change_set text
);
create index import_run_status on import_run (status, received_at);

-- How the columns of a file were matched, to be used again for every file with these headings.
create table import_matching (
    owner text not null,
    format text not null,
    fingerprint text not null,
    headings text not null,
    author text not null,
    matched_at text not null,
    primary key (owner, format, fingerprint)
);
