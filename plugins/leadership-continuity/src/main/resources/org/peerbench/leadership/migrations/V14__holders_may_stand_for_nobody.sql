-- A person_id always points at somebody in the directory, and a check of the data asks for it. Who held a post may be known
-- by an id alone, or be forgotten by now: that is a holder_id.
alter table leadership_continuity__holding rename column person_id to holder_id;
alter table leadership_continuity__told rename column person_id to holder_id;
alter table leadership_continuity__introduction rename column person_id to holder_id;
alter table leadership_continuity__person_key rename column person_id to holder_id;
alter table leadership_continuity__person_row rename column person_id to holder_id;
alter table leadership_continuity__objection rename column person_id to holder_id;
