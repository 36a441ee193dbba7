CREATE TABLE `erased` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `id`),
	FOREIGN KEY (`organisation`) REFERENCES `organisation`(`slug`) ON UPDATE no action ON DELETE no action
);
