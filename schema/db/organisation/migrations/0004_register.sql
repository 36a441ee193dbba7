CREATE TABLE `address` (
	`id` text PRIMARY KEY NOT NULL,
	`street` text NOT NULL,
	`number` integer NOT NULL,
	`letter` text NOT NULL,
	`suffix` text NOT NULL,
	`postcode` text NOT NULL,
	`town` text NOT NULL,
	`lat` real,
	`lng` real,
	`complex` text,
	`neighbourhood` text,
	`bag` text,
	`sought` text NOT NULL,
	`cell` integer
);
--> statement-breakpoint
CREATE INDEX `address_by_cell` ON `address` (`cell`,`lat`,`lng`,`id`);--> statement-breakpoint
CREATE INDEX `address_by_complex` ON `address` (`complex`);--> statement-breakpoint
CREATE INDEX `address_by_neighbourhood` ON `address` (`neighbourhood`);--> statement-breakpoint
CREATE TABLE `complex` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`name` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`parts` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`same` integer NOT NULL,
	`undone_at` integer,
	`undone_by` text
);
--> statement-breakpoint
CREATE TABLE `import_part` (
	`batch` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`batch`, `n`)
);
--> statement-breakpoint
CREATE TABLE `import_touch` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch` text NOT NULL,
	`kind` text NOT NULL,
	`row` text NOT NULL,
	`is_same` integer NOT NULL,
	`before` text
);
--> statement-breakpoint
CREATE INDEX `import_touch_by_batch` ON `import_touch` (`batch`,`kind`,`row`);--> statement-breakpoint
CREATE INDEX `import_touch_by_row` ON `import_touch` (`kind`,`row`,`seq`);--> statement-breakpoint
CREATE TABLE `neighbourhood` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`cbs_year` integer,
	`outline` text
);
