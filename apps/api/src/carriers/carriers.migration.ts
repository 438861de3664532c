import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Losing and winning carriers. The carriers that the guide names are there from the first day (R1.3). */
export class Carriers1780000002000 implements MigrationInterface {
  name = 'Carriers1780000002000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE carriers (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        version integer NOT NULL DEFAULT 1,
        name text NOT NULL,
        type text NOT NULL CHECK (type IN ('ilec', 'clec', 'wireless', 'regional', 'toll_free')),
        foc_min_days integer,
        foc_max_days integer,
        foc_note text,
        foc_market text,
        time_zone text NOT NULL DEFAULT 'America/New_York',
        receipt_cutoff text NOT NULL DEFAULT '13:00',
        country text NOT NULL DEFAULT 'US' CHECK (country IN ('US', 'CA')),
        holidays_added date[] NOT NULL DEFAULT '{}',
        holidays_dropped date[] NOT NULL DEFAULT '{}',
        escalation_phone text,
        escalation_route text NOT NULL DEFAULT 'Through the winning carrier''s porting team',
        escalation_hours text,
        answers_at_night boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((foc_min_days IS NULL) = (foc_max_days IS NULL) AND foc_min_days <= foc_max_days)
      )`)
    // A carrier stands twice when it also holds toll-free numbers: the kind is the carrier's type (R8.2).
    await runner.query(`CREATE UNIQUE INDEX carriers_name ON carriers (lower(name), (type = 'toll_free'))`)
    await runner.query(`
      CREATE TABLE winning_carriers (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        version integer NOT NULL DEFAULT 1,
        name text NOT NULL,
        porting_contact text,
        noc_phone text,
        portal_url text,
        lock_hours integer NOT NULL DEFAULT 24,
        best_effort_hours integer NOT NULL DEFAULT 48,
        supplements_after_foc integer NOT NULL DEFAULT 3,
        new_date_business_days integer NOT NULL DEFAULT 3,
        port_back_hours integer NOT NULL DEFAULT 48,
        acknowledgement_business_days integer NOT NULL DEFAULT 2,
        loa_max_age_days integer NOT NULL DEFAULT 30,
        created_at timestamptz NOT NULL DEFAULT now()
      )`)
    await runner.query('CREATE UNIQUE INDEX winning_carriers_name ON winning_carriers (lower(name))')
    await runner.query(`
      INSERT INTO carriers (name, type, foc_note, escalation_phone, escalation_route, escalation_hours) VALUES
        ('AT&T', 'ilec', NULL, NULL, 'Through the winning carrier''s porting team, which escalates to the IXC liaison', NULL),
        ('AT&T Business', 'ilec', NULL, NULL, 'Through the winning carrier''s porting team, which escalates to the IXC liaison', NULL),
        ('Verizon', 'ilec', NULL, NULL, 'Through the partner account team; ask for the porting NOC number before port day', NULL),
        ('Verizon Business', 'ilec', NULL, NULL, 'Through the partner account team; ask for the porting NOC number before port day', NULL),
        ('Lumen', 'ilec', NULL, NULL, 'Through the winning carrier''s porting team', NULL),
        ('CenturyLink', 'ilec', NULL, NULL, 'Through the winning carrier''s porting team', NULL),
        ('Spectrum Business', 'clec', NULL, '+18339141800', 'Partner porting line; at night through the partner NOC', 'Business hours'),
        ('Comcast Business', 'clec', 'Slower in large metros', NULL, 'Through the winning carrier, by its established path', NULL),
        ('Cox', 'clec', NULL, NULL, 'Through the winning carrier''s porting team', NULL),
        ('Verizon Wireless', 'wireless', NULL, NULL, 'Through the winning carrier''s porting team', NULL),
        ('AT&T Wireless', 'wireless', NULL, NULL, 'Through the winning carrier''s porting team', NULL),
        ('T-Mobile', 'wireless', NULL, NULL, 'Through the winning carrier''s porting team', NULL)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE winning_carriers')
    await runner.query('DROP TABLE carriers')
  }
}
