-- Needs, strengths and watch-points as the tools give them. Derived, so without change log: asking the tools again
-- gives them again. A signal that is no longer given stays, closed, with the day it was last given.
create table signal (
    id          text    not null primary key,
    area_id     text    not null,
    tool        text    not null,
    source      text    not null,
    signal_key  text    not null,
    kind        text    not null,
    theme       text    not null,
    severity    bigint  not null,
    title       text    not null,
    evidence    text    not null,
    path        text    not null,
    observed_on text    not null,
    first_seen  text    not null,
    last_seen   text    not null,
    still_given boolean not null,
    unique (area_id, tool, source, signal_key)
);
create index signal_by_kind on signal (still_given, kind, theme);
