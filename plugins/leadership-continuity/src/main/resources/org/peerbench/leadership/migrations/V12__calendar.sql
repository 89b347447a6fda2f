-- Keys to the calendar. Of a key only its hash is kept.
create table leadership_continuity__calendar_key (
    id         text    not null primary key,
    account_id text    not null,
    key_hash   text    not null unique,
    area_id    text,
    made_on    text    not null,
    revoked    boolean not null,
    revision   bigint  not null
);

-- What the calendar said when it was last looked over, so that a change counts up and nothing vanishes unsaid.
create table leadership_continuity__calendar_fact (
    uid       text    not null primary key,
    area_id   text    not null,
    summary   text    not null,
    first_day text    not null,
    end_day   text    not null,
    sequence  bigint  not null,
    cancelled boolean not null,
    changed   text    not null
);
