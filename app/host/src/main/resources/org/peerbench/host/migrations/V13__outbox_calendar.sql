-- An invitation that goes with a message sent by mail, as iCalendar, addressed to nobody yet.
alter table outbox_message add column calendar text;
