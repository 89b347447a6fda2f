-- What tools tell each other. Events are numbered in the order of their commits; the one writer sees to it that no
-- number is given twice. "kind" is the record's name in org.peerbench.api.exchange.Event, "body" its components as JSON:
-- ids of the directory, labels of posts and days, never names of people. "depth" counts how many events led to this one.
create table event (
    position  bigint not null primary key,
    kind      text   not null,
    body      text   not null,
    publisher text   not null,
    depth     bigint not null,
    at        text   not null
);

-- How far each tool has heard.
create table event_cursor (
    tool     text   not null primary key,
    position bigint not null
);

-- Events that a tool could not hear, until somebody asks it to try again.
create table event_set_aside (
    tool     text   not null,
    position bigint not null references event (position),
    at       text   not null,
    tries    bigint not null,
    sentence text   not null,
    primary key (tool, position)
);

-- Who has been forgotten, and which tools have done so, in which change set: one that was not running does it when it
-- starts. A restore must carry these rows over and let the tools erase again.
create table erasure (
    person_id text not null primary key,
    at        text not null,
    author    text not null
);

create table erasure_reached (
    person_id text not null references erasure (person_id),
    tool      text not null,
    at        text not null,
    set_id    text not null,
    primary key (person_id, tool)
);
create index erasure_reached_set on erasure_reached (set_id);
