CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`walk` text,
	`seq` integer NOT NULL,
	`audience` text NOT NULL,
	`made_by` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attachment_by_walk` ON `attachment` (`walk`,`seq`);--> statement-breakpoint
CREATE INDEX `attachment_by_seq` ON `attachment` (`seq`);