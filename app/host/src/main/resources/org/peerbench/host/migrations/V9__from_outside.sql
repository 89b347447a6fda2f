-- "As recorded by" asks for the sets of a time.
create index change_set_at on change_set (at);

-- Signals that analysts and their programs send about areas. The source and the day on which it ends by itself are always
-- given. What is shown is derived from here into "signal", like what tools give, where ":outside" is the source's id.
create table outside_signal (
    id text primary key,
    revision bigint not null,
    area_id text not null references area (id),
    source text not null,
    signal_key text not null,
    kind text not null,
    theme text not null,
    severity bigint not null,
    title text not null,
    evidence text not null,
    href text not null,
    observed_on text not null,
    expires_on text not null,
    unique (area_id, source, signal_key)
);

alter table signal add column expires_on text;

-- Figures about areas that were brought in; published ones are replaced as a whole by loading a seed, these are not. The
-- value is the text as given.
create table outside_figure (
    id text primary key,
    revision bigint not null,
    area_id text not null references area (id),
    indicator text not null,
    period text not null,
    value text not null,
    unit text not null,
    source text not null,
    note text,
    unique (area_id, indicator, unit, source, period)
);
create index outside_figure_indicator on outside_figure (indicator, unit, source);
