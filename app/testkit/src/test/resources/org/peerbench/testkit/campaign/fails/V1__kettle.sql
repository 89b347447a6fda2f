-- A statement that cannot be carried out.
create table fault_tool__kettle (id text primary key);
insert into fault_tool__teapot values (1);
