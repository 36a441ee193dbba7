CREATE TABLE `audit` (
	`n` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`target` text,
	`detail` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);

--> statement-breakpoint
CREATE TRIGGER `audit_in_order` BEFORE INSERT ON `audit` WHEN NEW.n <> (SELECT coalesce(max(n), 0) + 1 FROM `audit`) BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
