-- A statement without end.
create table fault_tool__kettle (n bigint);
insert into fault_tool__kettle with recursive n(i) as (select 1 union all select i + 1 from n) select i from n where i < 0;
