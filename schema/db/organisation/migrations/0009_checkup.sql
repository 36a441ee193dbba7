CREATE TABLE `checkup` (
	`at` integer PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`ended_at` integer,
	`looked` integer NOT NULL,
	`broken` text NOT NULL,
	`progress` text NOT NULL
);
