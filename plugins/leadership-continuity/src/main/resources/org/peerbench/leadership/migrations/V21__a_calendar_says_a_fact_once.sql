-- A post that serves several areas stands in the calendar once. What was said per area of days to come is said anew;
-- what is past was so and stays.
alter table leadership_continuity__calendar_fact add column areas text not null default '';
update leadership_continuity__calendar_fact set areas = area_id;
delete from leadership_continuity__calendar_fact
 where (uid like 'end-%' or uid like 'vacancy-%') and end_day > cast(current_date as text);
