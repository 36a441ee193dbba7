CREATE TABLE `also_seen` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `also_seen_by_walk` ON `also_seen` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `also_seen_by_seq` ON `also_seen` (`seq`);--> statement-breakpoint
CREATE INDEX `also_seen_at_door` ON `also_seen` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `also_seen_by_about` ON `also_seen` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE TABLE `doorstep` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `doorstep_by_walk` ON `doorstep` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `doorstep_by_seq` ON `doorstep` (`seq`);--> statement-breakpoint
CREATE INDEX `doorstep_at_door` ON `doorstep` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE TABLE `signup` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `signup_by_walk` ON `signup` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `signup_by_seq` ON `signup` (`seq`);--> statement-breakpoint
CREATE INDEX `signup_at_door` ON `signup` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE TABLE `street` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `street_by_walk` ON `street` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `street_by_seq` ON `street` (`seq`);--> statement-breakpoint
CREATE INDEX `street_at_door` ON `street` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE TABLE `verdict` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verdict_by_walk` ON `verdict` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `verdict_by_seq` ON `verdict` (`seq`);--> statement-breakpoint
CREATE INDEX `verdict_at_door` ON `verdict` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `verdict_by_about` ON `verdict` (row->>'$.set.about.id',seq,audience);--> statement-breakpoint
CREATE TABLE `vote` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `vote_by_walk` ON `vote` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `vote_by_seq` ON `vote` (`seq`);--> statement-breakpoint
CREATE INDEX `vote_at_door` ON `vote` (`seq`) WHERE audience = 'door';--> statement-breakpoint
CREATE INDEX `vote_by_about` ON `vote` (row->>'$.set.about.id',seq,audience);