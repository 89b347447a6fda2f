-- A change to a table that is not the tool's.
create table fault_tool__kettle (id text primary key);
alter table area add column kettle text;
