-- What administrators did with tools: one row for each act, so that it stands in the history with its author.
create table tool_event (
    id             text primary key,
    revision       bigint not null,
    tool           text   not null,
    act            text   not null check (act in ('INSTALLED', 'REPLACED', 'DISABLED', 'ENABLED', 'REMOVED', 'DATA_DELETED')),
    version        text,
    version_before text,
    digest         text
);

create index tool_event_tool on tool_event (tool, id);
