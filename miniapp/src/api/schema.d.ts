// Generated from the server by scripts/api-types.mjs; do not edit.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process lives */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Migrated, seeded, index built, database reached */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to a demo account; 404 outside demo mode */
        post: operations["signInDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a WeChat code; the first time makes a resident */
        post: operations["signInWechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by user name and password */
        post: operations["signInPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade a refresh token for a new pair; an old one used again ends the session */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session: its tokens open nothing any more */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation still has no administrator */
        get: operations["readSetup"];
        put?: never;
        /** Make the first administrator by the code shown at the start; 404 once there is one */
        post: operations["setUpFirstAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by a one-time activation code, and sign in */
        post: operations["activateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The user name one signs in by; null without a password */
        get: operations["readOwnUsername"];
        put?: never;
        /** Change one’s own password; every other session of the account ends */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, what I hold, what I may do */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change language, elder mode or theme */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff of an area and all below it, by name; telephones masked */
        get: operations["listStaff"];
        put?: never;
        /** Somebody joins; the activation code is shown this once */
        post: operations["hireStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/grantable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles the caller may give in an area and below it */
        get: operations["listGrantableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editStaff"];
        trace?: never;
    };
    "/api/v1/staff/{id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole telephone number; looking at it is put on record */
        get: operations["readStaffPhone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disableStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enableStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/activation-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new activation code, shown this once; the one before opens nothing any more */
        post: operations["issueActivationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas in the order of their codes; without parentId the counties */
        get: operations["listAreas"];
        put?: never;
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/locate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grid, community, town and county a point lies in */
        get: operations["locate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateArea"];
        trace?: never;
    };
    "/api/v1/areas/{id}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outline as a GeoJSON Feature, unrounded */
        get: operations["boundary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/children-boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outlines of the children, for a map */
        get: operations["childrenBoundaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/basemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streets, water and blocks for the background of a map; empty where none are drawn */
        get: operations["basemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Other outlines for several areas at once; a dry run says what would be wrong */
        post: operations["replaceBoundaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cut in two by a line; the larger part stays the area, the smaller is new */
        post: operations["splitArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To another parent, with its ground; it gets a code of the new parent */
        post: operations["moveArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No longer in force; old tickets keep its name. A neighbour may take the ground */
        post: operations["retireArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/next-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next free code for a child of this area */
        get: operations["readNextCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boundary versions that changed this area or what lies below it, newest first */
        get: operations["listAreaVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The area and what lies below it as they were at a version, as a new version */
        post: operations["restoreAreaVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compounds, buildings, units and stations: of an area, by name, or nearest to a point */
        get: operations["listPlaces"];
        put?: never;
        /** Adds a place; its short code is made now and kept for good */
        post: operations["addPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a code read from a wall stands for: a place, or a grid */
        get: operations["readPlace"];
        put?: never;
        post?: never;
        /** Takes a place and everything in it out of use; its code still says where it hangs */
        delete: operations["retirePlace"];
        options?: never;
        head?: never;
        /** Renames or moves a place */
        patch: operations["changePlace"];
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two levels of categories with their conditions and limits */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories some words most likely mean */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a county works: its hours, the holidays of this year and the next ones */
        get: operations["readCountyCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/calendar/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the hours; limits that run already keep their due times */
        put: operations["setCountyHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enters the holidays and make-up working days of a year, in place of the published ones */
        put: operations["setCountyYear"];
        post?: never;
        /** Takes a year back to what is published */
        delete: operations["dropCountyYear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A county's own time limits; what is not there is as the categories have it */
        get: operations["listTimeLimits"];
        put?: never;
        /** One limit for each scope; clocks that run already keep their due time */
        post: operations["addTimeLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/limits/applying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The limits that hold for a matter at a place, and where each comes from */
        get: operations["tryTimeLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["dropTimeLimit"];
        options?: never;
        head?: never;
        patch: operations["changeTimeLimit"];
        trace?: never;
    };
    "/api/v1/counties/{countyId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a county has decided: levels, ladders, samples, quiet hours, board */
        get: operations["readCountySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the given fields; 409 when somebody was faster */
        patch: operations["changeCountySettings"];
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Property contracts, newest first */
        get: operations["listContracts"];
        put?: never;
        /** Puts compounds under contract; a compound has one contract on any day */
        post: operations["addContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the days, the compounds or the note of a contract */
        patch: operations["changeContract"];
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Utilities, property companies and departments of a county, by name */
        get: operations["listOrganisations"];
        put?: never;
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/api/v1/routing/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table in force, or an earlier version, in the order its rules are asked */
        get: operations["readRules"];
        put?: never;
        /** Saves the whole table as one new version */
        post: operations["saveRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/rules/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A table as it is being written: its order, its words, what is wrong; saves nothing */
        post: operations["checkRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/rules/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which reports of the past days would have gone elsewhere; touches no ticket */
        post: operations["tryRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/rules/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An earlier table as a new version */
        post: operations["restoreRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The share of first routes that stood, by an area and a period */
        get: operations["readRoutingFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/figures/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets behind it, newest first; without a fate those that did not stand */
        get: operations["tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would get a report from here, and until when they must accept it */
        get: operations["preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/here": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grid one stands in and the grid worker on duty there */
        get: operations["here"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own duties, and until when the present shift lasts */
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has which duty in an area, now and from now on */
        get: operations["listAreaStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeDuty"];
        options?: never;
        head?: never;
        patch: operations["changeDuty"];
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a time one grid is answered by another one’s people */
        post: operations["addGridMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grid-mergers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeGridMerger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{areaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roster of a community, town or county: who has which post from moment to moment */
        get: operations["readRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{areaId}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times without anybody, before they hurt */
        get: operations["listRosterGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{areaId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could stand in, neighbours first */
        get: operations["listStandInCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks somebody to stand in; both are told */
        post: operations["askStandIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{areaId}/copy-week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was arranged for last week alone, once more for this one */
        post: operations["copyRosterWeek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rosters/{areaId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells everybody of a week their own part, once */
        post: operations["publishRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-codes/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes to print, as a PDF */
        get: operations["sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-codes/{key}/wxacode.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One code as a picture: the mini-program’s, or an ordinary QR where there is none */
        get: operations["picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the grids of an area their codes, where they have none yet */
        post: operations["mint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["servePhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countUnreadNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeMyNotices"];
        trace?: never;
    };
    "/api/v1/me/notices/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteMyConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bindMyWechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open tickets somebody would hand over */
        get: operations["countHandover"];
        put?: never;
        /** Gives all open tickets of somebody to another person or to the desk; done again it goes on */
        post: operations["handTicketsOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTickets"];
        put?: never;
        post: operations["reportTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSimilarTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTicketOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTicketRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTicketClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["actOnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the answer of my desks, or what I asked for */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for on a ticket, and what the desks said */
        get: operations["listTicketRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supervision orders in my areas */
        get: operations["listSupervisions"];
        put?: never;
        /** Supervises one or several tickets at once */
        post: operations["superviseTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The supervision orders on a ticket; for those who handle it */
        get: operations["listTicketSupervisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContentChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content-checks/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideOnContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks of my desk or area, what is due first */
        get: operations["listSecondLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-looks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countSecondLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-looks/passing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rechecks a rider may take in passing; empty for everybody else */
        get: operations["listPassingLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counties, towns and communities that have a board; for everybody */
        get: operations["boardAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A period of an area in figures; for everybody */
        get: operations["boardSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communities side by side: how long a problem takes; for everybody */
        get: operations["boardCommunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was fixed, with the photos that passed the check; for everybody */
        get: operations["boardTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people say, where it passed the check; for everybody */
        get: operations["boardWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/tickets/{ticketId}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree or disagree that it is fixed */
        post: operations["voteOnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects promised to the public, of an area and all below it; for everybody */
        get: operations["listProjects"];
        put?: never;
        /** Enters a project with its steps */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project; for everybody */
        get: operations["readProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes its words, or puts it off with a reason; the first promise stays */
        patch: operations["changeProject"];
        trace?: never;
    };
    "/api/v1/projects/{projectId}/milestones/{milestoneId}/reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The step at hand is reached */
        post: operations["reachMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A resident’s word on a project */
        post: operations["reviewProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit hears of before the public does */
        get: operations["listAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{noticeId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit objects, once and in time */
        post: operations["objectToAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{noticeId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The level above decides on the objection */
        post: operations["decideAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/rings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was rung for it, and whether anybody picked up; all of it for the desks over it */
        get: operations["listRings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/whistles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was called to a ticket, and what became of it; for those who handle it */
        get: operations["listWhistles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistle-calls/{id}/order.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order (交办单) of one called party, as a PDF */
        get: operations["printOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/whistle-calls/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link for a party without accounts; the one before is worthless then */
        post: operations["renewAnswerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/response-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an organisation answers when it is called */
        get: operations["readResponseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link asks for */
        get: operations["readAnswerLink"];
        put?: never;
        /** Answers for the party the link was sent to */
        post: operations["answerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{token}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one photo of what the party did; its id goes with the answer */
        post: operations["uploadByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of households of an area; each look is written down */
        get: operations["listHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["listImports"];
        put?: never;
        /** A dry run: what a file would change, and every fault in it by row or feature */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings and changes in the order of the file */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shapes of new, changed and retired areas, of overlaps and gaps, for a map */
        get: operations["previewImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what the dry run said, all or nothing */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an import back, unless others have built on it */
        post: operations["revertImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/templates/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty table to fill in: areas, staff, households or places, .csv or .xlsx */
        get: operations["downloadTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** areas|staff|households|places .csv|.xlsx|.geojson; importing it again changes nothing */
        get: operations["exportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every figure with its published formula */
        get: operations["listFigureDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of an area and a period, by area, unit, category, day, week or month */
        get: operations["readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file for a spreadsheet */
        get: operations["exportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{code}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets a figure counts, newest first */
        get: operations["listFigureTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDemoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        ReadinessView: {
            ready: boolean;
            /** @description Each check by its name */
            checks: {
                [key: string]: boolean;
            };
        };
        DemoLoginDto: {
            /** @description From GET /demo/accounts */
            accountId: string;
        };
        UserView: {
            id: string;
            name: string;
            /** @description Masked: 138****5678 */
            phone: string | null;
        };
        SignedInView: {
            /** @description Bearer token */
            accessToken: string;
            /** @description Seconds the access token lives */
            expiresIn: number;
            /** @description Good for one refresh, which gives the next one */
            refreshToken: string;
            user: components["schemas"]["UserView"];
        };
        WechatLoginDto: {
            /** @description From wx.login */
            code: string;
        };
        PasswordLoginDto: {
            username: string;
            password: string;
        };
        RefreshDto: {
            refreshToken: string;
        };
        SetupView: {
            /** @description There is no administrator yet */
            needed: boolean;
        };
        SetupBody: {
            code: string;
            /** @description Letters, digits, dot, dash; kept in small letters */
            username: string;
            password: string;
            name: string;
        };
        ActivationBody: {
            username: string;
            code: string;
            password: string;
        };
        OwnUsernameView: {
            username: string | null;
        };
        PasswordChangeBody: {
            old: string;
            new: string;
        };
        MembershipView: {
            /** @enum {string} */
            role: "resident" | "part_time_grid_worker" | "grid_worker" | "grid_lead" | "liaison" | "community_officer" | "subdistrict_officer" | "department" | "utility" | "property" | "enterprise" | "mediator" | "hotline_agent" | "county_officer" | "admin";
            /** @description A grid worker's is always a grid */
            areaId?: string;
            /** @description The area, or the county an organisation serves; empty for a resident of nowhere yet */
            areaName: string;
            organisationId?: string;
            /** @enum {string} */
            post?: "holder" | "standIn";
        };
        SettingsView: {
            /** @enum {string} */
            language: "zh-CN" | "en";
            /** @description Elder mode 关怀模式 */
            elder: boolean;
            /** @enum {string} */
            theme: "auto" | "light" | "dark";
        };
        MeView: {
            user: components["schemas"]["UserView"];
            memberships: components["schemas"]["MembershipView"][];
            permissions: ("report" | "reportOnBehalf" | "work" | "desk" | "manageAreas" | "managePlaces" | "manageRoster" | "managePeople" | "manageOrganisations" | "manageRules" | "manageTransfer" | "manageSettings" | "manageFigures" | "manageSupervision" | "manageCallBacks" | "manageBoard")[];
            settings: components["schemas"]["SettingsView"];
        };
        SettingsChangeDto: {
            /** @enum {string} */
            language?: "zh-CN" | "en";
            /** @description Elder mode 关怀模式 */
            elder?: boolean;
            /** @enum {string} */
            theme?: "auto" | "light" | "dark";
        };
        StaffMembershipView: {
            id: string;
            /** @enum {string} */
            role: "resident" | "part_time_grid_worker" | "grid_worker" | "grid_lead" | "liaison" | "community_officer" | "subdistrict_officer" | "department" | "utility" | "property" | "enterprise" | "mediator" | "hotline_agent" | "county_officer" | "admin";
            areaId: string | null;
            organisationId: string | null;
            /** @description The area or organisation; empty when it is for everything */
            placeName: string;
            /** @enum {string|null} */
            post: "holder" | "standIn" | null;
            duties: ("communityBusiness" | "gridResponsibility")[];
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            /** @enum {string} */
            state: "now" | "later" | "over";
            /** @description Whether the caller may take it away */
            mayRevoke: boolean;
        };
        StaffView: {
            id: string;
            name: string;
            /** @description Masked where it is the telephone number */
            username: string | null;
            /** @description Masked: 138****5678 */
            phone: string | null;
            /** @enum {string} */
            status: "active" | "invited" | "disabled";
            /**
             * Format: date-time
             * @description Until when the activation code given out last can be used
             */
            codeUntil: string | null;
            /** @description Those the caller may see */
            memberships: components["schemas"]["StaffMembershipView"][];
            may: ("edit" | "grant" | "disable" | "enable" | "newCode")[];
        };
        StaffListView: {
            items: components["schemas"]["StaffView"][];
            nextCursor: string | null;
        };
        GrantableRoleView: {
            /** @enum {string} */
            role: "resident" | "part_time_grid_worker" | "grid_worker" | "grid_lead" | "liaison" | "community_officer" | "subdistrict_officer" | "department" | "utility" | "property" | "enterprise" | "mediator" | "hotline_agent" | "county_officer" | "admin";
            /** @enum {string} */
            heldFor: "area" | "organisation";
            levels: ("county" | "subdistrict" | "community" | "grid")[];
            /** @description Can be held without an area */
            everywhere: boolean;
        };
        GrantableRolesView: {
            items: components["schemas"]["GrantableRoleView"][];
        };
        StaffMembershipBody: {
            /** @enum {string} */
            role: "resident" | "part_time_grid_worker" | "grid_worker" | "grid_lead" | "liaison" | "community_officer" | "subdistrict_officer" | "department" | "utility" | "property" | "enterprise" | "mediator" | "hotline_agent" | "county_officer" | "admin";
            /** @description Left out for a role of an organisation */
            areaId?: string;
            organisationId?: string;
            duties?: ("communityBusiness" | "gridResponsibility")[];
            /** @enum {string} */
            post?: "holder" | "standIn";
            /** @description From when it is held; left out it is now */
            validFrom?: string;
            /** @description Exclusive; left out it is open-ended */
            validTo?: string;
        };
        NewStaffBody: {
            name: string;
            phone?: string;
            /** @description Letters, digits, dot, dash; kept in small letters */
            username?: string;
            memberships: components["schemas"]["StaffMembershipBody"][];
        };
        NewStaffView: {
            /** @description To be told to the person; whole, also where it is a telephone number */
            username: string;
            /** @description Shown once, kept nowhere; null when the same Idempotency-Key comes again */
            activationCode: string | null;
            /** Format: date-time */
            codeUntil: string;
            person: components["schemas"]["StaffView"];
        };
        StaffPhoneView: {
            /** @description Whole; that it was looked at is on record */
            phone: string | null;
        };
        StaffChangeBody: {
            name?: string;
            /** @description The mask as shown leaves it as it is; empty takes it away */
            phone?: string;
        };
        ActivationCodeView: {
            /** @description To be told to the person; whole, also where it is a telephone number */
            username: string;
            /** @description Shown once, kept nowhere; null when the same Idempotency-Key comes again */
            activationCode: string | null;
            /** Format: date-time */
            codeUntil: string;
        };
        PointView: {
            lng: number;
            lat: number;
            /** @enum {string} */
            coord: "wgs84" | "gcj02";
        };
        AreaView: {
            id: string;
            /** @description Official division code; a grid has 15 digits */
            code: string;
            /** @description Official name */
            name: string;
            /** @description What people say */
            shortName: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            /** @enum {string} */
            layer: "ordinary" | "exclusive" | "overlay";
            parentId: string | null;
            centre: components["schemas"]["PointView"];
            phone: string | null;
            /** @enum {string} */
            status: "active" | "retired";
        };
        AreaPageView: {
            items: components["schemas"]["AreaView"][];
            nextCursor: string | null;
        };
        CandidateView: {
            id: string;
            /** @description Official division code; a grid has 15 digits */
            code: string;
            /** @description Official name */
            name: string;
            /** @description What people say */
            shortName: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            /** @enum {string} */
            layer: "ordinary" | "exclusive" | "overlay";
            parentId: string | null;
            centre: components["schemas"]["PointView"];
            phone: string | null;
            /** @enum {string} */
            status: "active" | "retired";
            /** @description Metres from the point; 0 inside */
            distanceM: number;
        };
        LocatedView: {
            grid: components["schemas"]["AreaView"] | null;
            community: components["schemas"]["AreaView"] | null;
            subdistrict: components["schemas"]["AreaView"] | null;
            county: components["schemas"]["AreaView"];
            /** @description Other grids within the accuracy, nearest first */
            candidates: components["schemas"]["CandidateView"][];
            /** @enum {string} */
            reason: "inside" | "nearest" | "communityOnly" | "subdistrictOnly" | "countyOnly";
            /** @description Metres: to the grid’s border from inside, or to the nearest grid */
            distanceM?: number;
            boundaryVersion: number;
        };
        FeatureView: {
            /** @enum {string} */
            type: "Feature";
            /** @description GeoJSON geometry, unrounded */
            geometry?: {
                /** @enum {string} */
                type: "Point" | "LineString" | "Polygon" | "MultiPolygon";
                coordinates: unknown[];
            };
            properties: {
                [key: string]: unknown;
            };
        };
        FeatureCollectionView: {
            /** @enum {string} */
            type: "FeatureCollection";
            features: components["schemas"]["FeatureView"][];
        };
        CreateAreaBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            /** @description Left out: the next free code below the parent */
            code?: string;
            name: string;
            /** @description What people say; left out: the name */
            shortName?: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            /**
             * @description Left out: ordinary
             * @enum {string}
             */
            layer?: "ordinary" | "exclusive" | "overlay";
            /** @description Left out for a county alone */
            parentId?: string;
            phone?: string;
            /** @description GeoJSON Polygon, MultiPolygon */
            geometry?: {
                /** @enum {string} */
                type?: "Polygon" | "MultiPolygon";
                coordinates?: unknown[];
            };
            /**
             * @description Required with geometry
             * @enum {string}
             */
            coord?: "wgs84" | "gcj02";
            /** @description The ordinary neighbours lose this ground; left out: yes for an exclusive grid, else no */
            cutOut?: boolean;
        };
        MergeAreasBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            /** @description The one that stays and takes the ground */
            keepId: string;
            /** @description Those that are retired; the one that stays may be among them */
            areaIds: string[];
            /** @description Of the one that stays */
            name?: string;
        };
        AreaChangeView: {
            /** @description The boundary version in force now */
            version: number;
            areas: components["schemas"]["AreaView"][];
        };
        NewBoundaryBody: {
            areaId: string;
            /** @description GeoJSON Polygon, MultiPolygon */
            geometry?: {
                /** @enum {string} */
                type: "Polygon" | "MultiPolygon";
                coordinates: unknown[];
            };
        };
        BoundariesBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            /** @enum {string} */
            coord: "wgs84" | "gcj02";
            boundaries: components["schemas"]["NewBoundaryBody"][];
            /** @description Only look: nothing is saved, the version is null */
            dryRun?: boolean;
        };
        AreaFindingView: {
            /**
             * @description An error refuses the whole change
             * @enum {string}
             */
            severity: "error" | "warning";
            /** @enum {string} */
            kind: "invalidRing" | "overlap" | "gap" | "outsideParent" | "codeClash" | "codeRule" | "unknownArea" | "unknownParent" | "noOutline" | "activeBelow";
            /** @description Ids of the areas it is about */
            refs: string[];
            zh: string;
            en: string;
            /** @description Square metres of an overlap or a gap */
            areaM2?: number;
            at?: components["schemas"]["PointView"];
            /** @description The ground concerned, in `coord` */
            geometry?: {
                /** @enum {string} */
                type?: "Point" | "LineString" | "Polygon" | "MultiPolygon";
                coordinates?: unknown[];
            };
            /**
             * @description Of geometry
             * @enum {string}
             */
            coord?: "wgs84" | "gcj02";
        };
        BoundariesView: {
            /** @description Null after a dry run */
            version: number | null;
            findings: components["schemas"]["AreaFindingView"][];
        };
        UpdateAreaBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            name?: string;
            shortName?: string;
            /** @description Empty: none */
            phone?: string;
            /** @enum {string} */
            layer?: "ordinary" | "exclusive" | "overlay";
            /** @description The one before stays reserved */
            code?: string;
        };
        SplitAreaBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            /** @description Drawn across the area, from border to border */
            line?: {
                /** @enum {string} */
                type: "LineString";
                coordinates: unknown[];
            };
            /** @enum {string} */
            coord: "wgs84" | "gcj02";
            /** @description Of the new area: the smaller part */
            name: string;
        };
        MoveAreaBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            parentId: string;
            /** @description Left out: the next free code below the new parent */
            code?: string;
        };
        RetireAreaBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
            /** @description The neighbour that takes the ground; left out: a gap stays */
            intoId?: string;
        };
        NextCodeView: {
            /** @description Null when all 999 are used */
            code: string | null;
        };
        AreaVersionView: {
            version: number;
            /** Format: date-time */
            at: string;
            /** @description Null: loaded by the system */
            actorName: string | null;
            summary: string;
            /** @description The latest that concerns the area */
            current: boolean;
        };
        AreaVersionPageView: {
            items: components["schemas"]["AreaVersionView"][];
            nextCursor: string | null;
        };
        RestoreVersionBody: {
            /** @description The boundary version it is based on */
            baseVersion?: number;
        };
        PlaceView: {
            id: string;
            /** @description The short code on the wall */
            key: string;
            /** @enum {string} */
            kind: "compound" | "building" | "unit" | "station";
            /**
             * @description The code of a retired one still says where it hangs, and routes a report there
             * @enum {string}
             */
            status: "active" | "retired";
            name: string;
            address: string;
            /** @description The grid by the boundaries in force, or the smallest area above */
            areaId: string;
            /** @description What people call the grid */
            areaName: string | null;
            /** @description The compound of a building */
            parentId: string | null;
            location: components["schemas"]["PointView"];
            /** @description Metres from the point asked about */
            distanceM?: number;
            /** @description In a list by name: how many places lie in it */
            children?: number;
        };
        PlacePageView: {
            items: components["schemas"]["PlaceView"][];
            nextCursor: string | null;
        };
        CodedPlaceView: {
            /** @description Null for a grid, which is no place */
            id: string | null;
            key: string;
            /** @enum {string} */
            kind: "compound" | "building" | "unit" | "station" | "grid";
            /**
             * @description The code of a retired grid stands for whoever has the ground at its centre now
             * @enum {string}
             */
            status: "active" | "retired";
            name: string;
            address: string;
            /** @description The grid by the boundaries in force, or the smallest area above */
            areaId: string;
            areaName: string | null;
            parentId: string | null;
            /** @description Of a grid its centre */
            location: components["schemas"]["PointView"];
        };
        PlacePoint: {
            lng: number;
            lat: number;
            /**
             * @description Required; there is no default
             * @enum {string}
             */
            coord?: "wgs84" | "gcj02";
        };
        NewPlaceBody: {
            /** @enum {string} */
            kind: "compound" | "building" | "unit" | "station";
            name: string;
            /** @description Left out it is made of the names above and its own */
            address?: string;
            /** @description The compound of a building, the building of a unit */
            parentId?: string;
            location: components["schemas"]["PlacePoint"];
            /** @description A grid chosen by hand; left out it is the one the point lies in */
            areaId?: string;
        };
        PlaceChangeBody: {
            name?: string;
            address?: string;
            parentId?: string;
            location?: components["schemas"]["PlacePoint"];
            areaId?: string;
        };
        DangerView: {
            /** @enum {string} */
            danger: "gas" | "fire" | "injury" | "falling_wire" | "collapse";
            /** @description Public emergency number, to be shown before anything else */
            phone: string;
            advice: string;
            adviceEn: string;
        };
        LimitView: {
            value: number;
            /** @enum {string} */
            unit: "urgent_minute" | "urgent_hour" | "work_hour" | "work_day" | "natural_day";
        };
        ConditionView: {
            id: string;
            /** @description 立案条件 */
            openWhen: string;
            openWhenEn: string;
            /** @description 结案条件 */
            closeWhen: string;
            closeWhenEn: string;
            limit: components["schemas"]["LimitView"];
        };
        CategoryView: {
            id: string;
            code: string;
            name: string;
            nameEn: string;
            /** @enum {string} */
            branch: "event" | "component" | "local";
            /** @description Name of the drawing that stands for it */
            icon: string;
            /** @description For suggestCategories */
            keywords: string[];
            kinds: ("hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task")[];
            danger: components["schemas"]["DangerView"] | null;
            /** @enum {string|null} */
            organisationSort: "water" | "gas" | "power" | "property" | "sanitation" | "drainage" | "telecom" | "traffic_police" | "fire_rescue" | "elevator_inspection" | null;
            /** @description Minutes within which somebody must accept it */
            acceptMinutes: number;
            /** @enum {string|null} */
            proof: "note" | "photo" | null;
            children: components["schemas"]["CategoryView"][];
            conditions: components["schemas"]["ConditionView"][];
        };
        CategoryListView: {
            items: components["schemas"]["CategoryView"][];
        };
        SuggestionView: {
            id: string;
            code: string;
            name: string;
            nameEn: string;
            score: number;
        };
        SuggestionListView: {
            /** @description Best first, at most three */
            items: components["schemas"]["SuggestionView"][];
        };
        ShiftBody: {
            /** @example 08:00 */
            from: string;
            /** @example 08:00 */
            to: string;
        };
        SpecialDayBody: {
            /** Format: date */
            date: string;
            /** @description True: a weekend that is worked; false: a day off */
            working: boolean;
            name: string;
        };
        CalendarYearView: {
            year: number;
            /**
             * @description county: entered here; published: as published by the State Council; weekdays: not out yet, Monday to Friday for now
             * @enum {string}
             */
            source: "county" | "published" | "weekdays";
            days: components["schemas"]["SpecialDayBody"][];
        };
        CalendarView: {
            /** @description 0 while the county has entered nothing */
            version: number;
            shifts: components["schemas"]["ShiftBody"][];
            years: components["schemas"]["CalendarYearView"][];
        };
        CalendarHoursBody: {
            /** @description The version the caller has seen; 409 when it moved on */
            version: number;
            /** @description In order, apart from each other */
            shifts: components["schemas"]["ShiftBody"][];
        };
        CalendarYearBody: {
            /** @description The version the caller has seen; 409 when it moved on */
            version: number;
            /** @description Every day that is not as its weekday says; ordinary days are left out */
            days: components["schemas"]["SpecialDayBody"][];
        };
        TimeLimitView: {
            id: string;
            version: number;
            areaId: string;
            areaName: string;
            /** @enum {string} */
            stage: "accept" | "arrive" | "resolve" | "rework" | "verify";
            /** @enum {string|null} */
            kind: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task" | null;
            categoryId: string | null;
            categoryName: string | null;
            conditionId: string | null;
            conditionName: string | null;
            value: number;
            /** @enum {string} */
            unit: "urgent_minute" | "urgent_hour" | "work_hour" | "work_day" | "natural_day";
            /** @description As people say it: 3 个工作日 */
            text: string;
            note: string;
        };
        TimeLimitPageView: {
            items: components["schemas"]["TimeLimitView"][];
            nextCursor: string | null;
        };
        ApplyingLimitView: {
            /** @enum {string} */
            stage: "accept" | "arrive" | "resolve" | "rework" | "verify";
            stageName: string;
            /** @description Null: no limit */
            text: string | null;
            /** @description Where it comes from */
            source: string;
            /** @description The rule of the county, if one holds */
            limitId: string | null;
        };
        ApplyingLimitsView: {
            items: components["schemas"]["ApplyingLimitView"][];
        };
        NewLimitBody: {
            value: number;
            /** @enum {string} */
            unit: "urgent_minute" | "urgent_hour" | "work_hour" | "work_day" | "natural_day";
            /** @description The document it stands in */
            note?: string;
            /** @description The county, one of its towns or communities */
            areaId: string;
            /** @enum {string} */
            stage: "accept" | "arrive" | "resolve" | "rework" | "verify";
            /**
             * @description Left out: every kind
             * @enum {string}
             */
            kind?: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
            /** @description 大类 or 小类; left out: every one, and reports without */
            categoryId?: string;
            /** @description One of its conditions (立案条件) */
            conditionId?: string;
        };
        LimitChangeBody: {
            value: number;
            /** @enum {string} */
            unit: "urgent_minute" | "urgent_hour" | "work_hour" | "work_day" | "natural_day";
            /** @description The document it stands in */
            note?: string;
            /** @description The version the caller has seen; 409 when it moved on */
            version: number;
        };
        RequestSettingsBody: {
            suspendLevels?: ("community" | "subdistrict" | "county")[];
            extendLevels?: ("community" | "subdistrict" | "county")[];
            appealLevels?: ("community" | "subdistrict" | "county")[];
            /** @description Days */
            maxHoldDays?: number;
            /** @description Working hours a desk has for its answer */
            answerHours?: number;
        };
        WhistleSettingsBody: {
            /** @enum {string} */
            through?: "town" | "direct";
            /** @description Minutes the town has to pass it on */
            answerMinutes?: number;
            /** @description Minutes until a called party has answered */
            respondMinutes?: number;
            /** @description Working days until it has done its part */
            partDays?: number;
            /** @description How long a signed link is good for */
            linkHours?: number;
        };
        LadderStepBody: {
            atPercent: number;
            /** @enum {string} */
            to: "lead" | "standIn" | "community" | "subdistrict" | "county";
            rings: boolean;
        };
        LadderSettingsBody: {
            steps?: components["schemas"]["LadderStepBody"][];
            urgentMinutes?: number;
        };
        FollowUpSettingsBody: {
            silentPercent?: number;
            ownIntakePercent?: number;
            unratedPercent?: number;
            /** @description Days after closing without a rating */
            waitDays?: number;
            /** @description Days a desk has for a call or a recheck */
            callDays?: number;
            /** @description Calls that nobody answered, until it rests */
            tries?: number;
        };
        RecheckSettingsBody: {
            afterDays?: number[];
            percent?: number;
            /** @description Codes of the categories looked at again */
            categoryCodes?: string[];
            /** @description Riders who pass by are asked too */
            byRiders?: boolean;
        };
        NoticeSettingsBody: {
            /**
             * @description From when nothing but what is urgent rings
             * @example 22:00
             */
            quietFrom?: string;
            /**
             * @description Until when
             * @example 22:00
             */
            quietTo?: string;
            /**
             * @description When what waited is told together
             * @example 22:00
             */
            digestAt?: string;
            /**
             * @description For what text messages are sent
             * @enum {string}
             */
            sms?: "urgent" | "all" | "never";
        };
        BoardSettingsBody: {
            shown?: boolean;
            /** @description Communities side by side in an order */
            ranking?: boolean;
            /** @description Working days a unit has to object */
            objectionDays?: number;
        };
        CountySettingsView: {
            /** @description 0 while nothing was changed */
            version: number;
            requests: components["schemas"]["RequestSettingsBody"];
            whistle: components["schemas"]["WhistleSettingsBody"];
            ladder: components["schemas"]["LadderSettingsBody"];
            followUp: components["schemas"]["FollowUpSettingsBody"];
            recheck: components["schemas"]["RecheckSettingsBody"];
            notices: components["schemas"]["NoticeSettingsBody"];
            board: components["schemas"]["BoardSettingsBody"];
        };
        CountySettingsBody: {
            /** @description The version the caller has seen; 409 when it moved on */
            version: number;
            requests?: components["schemas"]["RequestSettingsBody"];
            whistle?: components["schemas"]["WhistleSettingsBody"];
            ladder?: components["schemas"]["LadderSettingsBody"];
            followUp?: components["schemas"]["FollowUpSettingsBody"];
            recheck?: components["schemas"]["RecheckSettingsBody"];
            notices?: components["schemas"]["NoticeSettingsBody"];
            board?: components["schemas"]["BoardSettingsBody"];
        };
        ContractPlaceView: {
            id: string;
            key: string;
            name: string;
        };
        ContractView: {
            id: string;
            organisationId: string;
            organisationName: string;
            phone: string | null;
            /**
             * Format: date
             * @description First day; null: not recorded
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day; null: until further notice
             */
            to: string | null;
            /** @enum {string} */
            state: "future" | "inForce" | "ended";
            note: string;
            places: components["schemas"]["ContractPlaceView"][];
        };
        ContractPageView: {
            items: components["schemas"]["ContractView"][];
            nextCursor: string | null;
        };
        NewContractBody: {
            /** @description A property company of the county */
            organisationId: string;
            /** @description Compounds, or buildings outside any */
            placeIds: string[];
            /**
             * Format: date
             * @description First day
             */
            from: string;
            /**
             * Format: date
             * @description Last day; until further notice when left out
             */
            to?: string;
            note?: string;
        };
        ContractChangeBody: {
            placeIds?: string[];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** @description True takes the last day away: until further notice */
            openEnded?: boolean;
            note?: string;
        };
        OrganisationView: {
            id: string;
            /** @enum {string} */
            kind: "utility" | "property" | "department";
            /** @enum {string|null} */
            sort: "water" | "gas" | "power" | "property" | "sanitation" | "drainage" | "telecom" | "traffic_police" | "fire_rescue" | "elevator_inspection" | null;
            name: string;
            countyId: string;
            /** @description Null for the whole county */
            areaId: string | null;
            areaName: string;
            phone: string | null;
            emergencyPhone: string | null;
            closed: boolean;
            /** @description Whether the caller may change it */
            mayEdit: boolean;
        };
        OrganisationListView: {
            items: components["schemas"]["OrganisationView"][];
            nextCursor: string | null;
            countyId: string;
            /** @description Whether the caller may add one */
            mayAdd: boolean;
        };
        NewOrganisationBody: {
            countyId: string;
            /** @enum {string} */
            kind: "utility" | "property" | "department";
            /**
             * @description What it is for; a utility must have one
             * @enum {string}
             */
            sort?: "water" | "gas" | "power" | "property" | "sanitation" | "drainage" | "telecom" | "traffic_police" | "fire_rescue" | "elevator_inspection" | "none";
            name: string;
            /** @description The area it serves, when smaller than the county */
            areaId?: string;
            /** @description In office hours */
            phone?: string;
            /** @description Answered at any hour */
            emergencyPhone?: string;
        };
        OrganisationChangeBody: {
            /** @enum {string} */
            sort?: "water" | "gas" | "power" | "property" | "sanitation" | "drainage" | "telecom" | "traffic_police" | "fire_rescue" | "elevator_inspection" | "none";
            name?: string;
            /** @description The county itself for all of it */
            areaId?: string;
            /** @description Empty takes it away */
            phone?: string;
            /** @description Empty takes it away */
            emergencyPhone?: string;
            /** @description Closed, it is given nothing more; its tickets stay */
            closed?: boolean;
        };
        RuleTimeView: {
            /** @description Bit 0 Monday … bit 6 Sunday; 127 every day */
            weekdays: number;
            /** @description Minutes from midnight, Asia/Shanghai */
            fromMinute: number;
            /** @description At or before the start: on the next day */
            toMinute: number;
            /** Format: date */
            validFrom?: string;
            /**
             * Format: date
             * @description The last day it holds
             */
            validTo?: string;
        };
        RuleOwnerView: {
            /** @enum {string} */
            kind: "organisation" | "gridPost" | "desk" | "namedDesk";
            organisationId?: string;
            /**
             * @description Of a desk: whose
             * @enum {string}
             */
            level?: "county" | "subdistrict" | "community" | "grid";
            /** @description Of a named desk: where */
            areaId?: string;
        };
        RuleFlagView: {
            /** @enum {string} */
            reason: "areaGone" | "categoryGone" | "organisationClosed" | "organisationUnstaffed" | "postEmpty" | "deskGone" | "deskUnstaffed";
            text: string;
            /** Format: date-time */
            since: string;
        };
        RuleOverlapView: {
            ruleId: string;
            /** @description Its place in the order */
            position: number;
            /** @description This rule is the newer one */
            wins: boolean;
        };
        RuleView: {
            id: string;
            areaId: string;
            categoryId: string | null;
            time: components["schemas"]["RuleTimeView"];
            owner: components["schemas"]["RuleOwnerView"];
            /** @description In the order rules are asked, from 1 */
            position: number;
            /** @description Places of the rules it comes before for the same reports */
            winsOver: number[];
            /** @description Places of the rules that come before it for the same reports */
            yieldsTo: number[];
            areaName: string;
            categoryName: string;
            timeText: string;
            ownerName: string;
            /** @description The rule as one sentence */
            words: string;
            flags: components["schemas"]["RuleFlagView"][];
            /** @description Just as specific, at the same time */
            overlaps: components["schemas"]["RuleOverlapView"][];
            /** @description Open tickets of the owner now; null where it varies by place */
            open: number | null;
            /** Format: date-time */
            changedAt: string;
        };
        RuleTableView: {
            countyId: string;
            /** @description 0 while the county has no rules of its own */
            version: number;
            /** Format: date-time */
            at: string | null;
            actorName: string | null;
            summary: string | null;
            /** @description The most specific first: the order they are asked in */
            rules: components["schemas"]["RuleView"][];
        };
        RuleTimeBody: {
            /** @description Bit 0 Monday … bit 6 Sunday; 127 every day */
            weekdays: number;
            /** @description Minutes from midnight, Asia/Shanghai */
            fromMinute: number;
            /** @description At or before the start: on the next day */
            toMinute: number;
            /** Format: date */
            validFrom?: string;
            /**
             * Format: date
             * @description The last day it holds
             */
            validTo?: string;
        };
        RuleOwnerBody: {
            /** @enum {string} */
            kind: "organisation" | "gridPost" | "desk" | "namedDesk";
            /** @description Of an organisation */
            organisationId?: string;
            /**
             * @description Of a desk: whose
             * @enum {string}
             */
            level?: "county" | "subdistrict" | "community";
            /** @description Of a named desk: where */
            areaId?: string;
        };
        RuleBody: {
            /** @description Of the rule it replaces, or the editor’s own name for a new one */
            id?: string;
            areaId: string;
            /** @description A 小类 or a 大类; left out: any */
            categoryId?: string;
            /** @description Left out: always */
            time?: components["schemas"]["RuleTimeBody"];
            owner: components["schemas"]["RuleOwnerBody"];
        };
        SaveRulesBody: {
            countyId: string;
            rules: components["schemas"]["RuleBody"][];
            /** @description The version the editor started from */
            baseVersion: number;
            /** @description Why */
            summary: string;
        };
        RulesBody: {
            countyId: string;
            rules: components["schemas"]["RuleBody"][];
        };
        RuleCheckView: {
            rules: components["schemas"]["RuleView"][];
        };
        TrialBody: {
            countyId: string;
            rules: components["schemas"]["RuleBody"][];
            days: number;
            cursor?: string;
            limit?: number;
        };
        TrialOwnerView: {
            /** @description Names the party: equal keys are the same owner */
            key: string;
            /** @enum {string} */
            kind: "post" | "organisation" | "desk";
            name: string;
            /** @description As shown before the name */
            post?: string;
            /** @description Open tickets it leads now */
            open: number;
        };
        TrialItemView: {
            ticketId: string;
            number: string;
            title: string;
            /** @description The place in words */
            placeText: string;
            /** Format: date-time */
            at: string;
            was: components["schemas"]["TrialOwnerView"];
            wouldBe: components["schemas"]["TrialOwnerView"];
            /** @description The proposed rule that decides; null for the built-in order */
            rule: string | null;
        };
        TrialView: {
            days: number;
            /** @description Reports of the period in the county */
            total: number;
            /** @description Reports looked at so far, by this call and those before it */
            seen: number;
            /** @description Found so far */
            changed: number;
            /** @description Left out so far: their place is no longer known */
            skipped: number;
            /** @description No more than this many reports are looked at, the newest */
            cap: number;
            items: components["schemas"]["TrialItemView"][];
            /** @description There is more to look at */
            nextCursor: string | null;
        };
        RuleVersionView: {
            version: number;
            /** Format: date-time */
            at: string;
            actorName: string;
            summary: string;
            restoredFrom: number | null;
            ruleCount: number;
            current: boolean;
        };
        RuleVersionPageView: {
            items: components["schemas"]["RuleVersionView"][];
            nextCursor: string | null;
        };
        RestoreRulesBody: {
            countyId: string;
            baseVersion: number;
            /** @description Why */
            summary: string;
        };
        FateLineView: {
            /** @enum {string} */
            fate: "stood" | "declined" | "transferred" | "assignedByHand" | "returnedLater";
            name: string;
            count: number;
        };
        FigureLineView: {
            id: string | null;
            name: string;
            routed: number;
            stood: number;
            /** @description 0 to 1 */
            share: number | null;
        };
        RoutingFiguresView: {
            areaId: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day counted
             */
            to: string;
            /** @description First owners that were accepted or corrected */
            routed: number;
            stood: number;
            /** @description stood ÷ routed, 0 to 1; null without any */
            share: number | null;
            /** @description The formula in words */
            formula: string;
            /** @description What happened to those that did not stand */
            against: components["schemas"]["FateLineView"][];
            /** @description By how the router had found the owner */
            byReason: components["schemas"]["FigureLineView"][];
            byCategory: components["schemas"]["FigureLineView"][];
        };
        FigureTicketView: {
            id: string;
            number: string;
            title: string;
            placeText: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            fate: "stood" | "declined" | "transferred" | "assignedByHand" | "returnedLater";
            /** @description The fate in words */
            fateText: string;
        };
        FigureTicketPageView: {
            items: components["schemas"]["FigureTicketView"][];
            nextCursor: string | null;
        };
        PreviewOwnerView: {
            /** @enum {string} */
            kind: "post" | "organisation" | "desk";
            /** @description The person, the organisation, or the area whose desk it is */
            name: string;
            /** @description As shown before the name, e.g. 建华园网格员 */
            post?: string;
        };
        ContactView: {
            name: string;
            phone: string | null;
        };
        PreviewView: {
            /** @description Where it is and so who gets it, in the caller’s language */
            sentence: string;
            /** @enum {string} */
            reason: "countyRule" | "directOrganisation" | "gridHolder" | "standIn" | "communityDesk" | "subdistrictDesk" | "countyDesk";
            owner: components["schemas"]["PreviewOwnerView"];
            /** @description Minutes within which it must be accepted */
            acceptMinutes: number;
            /**
             * Format: date-time
             * @description Reported now, it must be accepted by then
             */
            acceptBy: string;
            /** @description Line of the utility the category concerns, open at any hour */
            emergency: components["schemas"]["ContactView"] | null;
        };
        NamedAreaView: {
            id: string;
            name: string;
        };
        OnDutyView: {
            name: string;
            /** @description Work telephone */
            phone: string | null;
            /** @enum {string} */
            standing: "holder" | "standIn";
            /**
             * Format: date-time
             * @description End of the shift
             */
            until: string;
        };
        HereView: {
            grid: components["schemas"]["NamedAreaView"] | null;
            community: components["schemas"]["NamedAreaView"] | null;
            county: components["schemas"]["NamedAreaView"];
            /** @description Who answers for the grid now */
            worker: components["schemas"]["OnDutyView"] | null;
            /** @description The desk to turn to when nobody does */
            desk: components["schemas"]["ContactView"] | null;
        };
        MyDutyView: {
            areaId: string;
            areaName: string;
            /** @enum {string} */
            duty: "communityBusiness" | "gridResponsibility" | "dutyOfficer";
            /** @enum {string} */
            standing: "holder" | "standIn";
            /** @enum {string} */
            state: "onDuty" | "offHours" | "absent" | "inactive";
            /**
             * Format: date-time
             * @description End of the present shift
             */
            until: string | null;
        };
        MyDutiesView: {
            items: components["schemas"]["MyDutyView"][];
        };
        DutyView: {
            id: string;
            userId: string;
            userName: string;
            areaId: string;
            areaName: string;
            /** @enum {string} */
            duty: "communityBusiness" | "gridResponsibility" | "dutyOfficer";
            line: string | null;
            /** @enum {string} */
            standing: "holder" | "standIn";
            weekdays: number;
            fromMinute: number;
            toMinute: number;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            goesFirst: boolean;
        };
        DutyPageView: {
            items: components["schemas"]["DutyView"][];
            nextCursor: string | null;
        };
        DutyBody: {
            userId: string;
            areaId: string;
            /** @enum {string} */
            duty: "communityBusiness" | "gridResponsibility" | "dutyOfficer";
            /** @description The line of work of duty A, e.g. 民政 */
            line?: string;
            /** @enum {string} */
            standing: "holder" | "standIn";
            /** @description Bit 0 Monday … bit 6 Sunday */
            weekdays: number;
            /** @description Minutes from midnight in Asia/Shanghai */
            fromMinute: number;
            /** @description At or before the start it lies on the next day */
            toMinute: number;
            validFrom: string;
            /** @description Exclusive; left out it has no end */
            validTo?: string;
            /** @description Named for certain dates: asked before the holder */
            goesFirst?: boolean;
        };
        DutyPatchBody: {
            userId?: string;
            line?: string;
            weekdays?: number;
            fromMinute?: number;
            toMinute?: number;
            validFrom?: string;
            validTo?: string;
        };
        AbsenceBody: {
            userId: string;
            from: string;
            to: string;
            /** @description 请假, 培训 … */
            reason: string;
        };
        RosterPersonView: {
            userId: string;
            name: string;
        };
        AbsenceView: {
            id: string;
            user: components["schemas"]["RosterPersonView"];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            reason: string;
        };
        MergerBody: {
            /** @description The grid that is answered by another one’s people */
            areaId: string;
            intoAreaId: string;
            weekdays: number;
            /** @description Left out with `toMinute`: the whole day */
            fromMinute?: number;
            toMinute?: number;
            validFrom: string;
            validTo?: string;
            /** @description 学校放假 … */
            reason: string;
        };
        MergerView: {
            id: string;
            areaId: string;
            intoAreaId: string;
            weekdays: number;
            fromMinute: number;
            toMinute: number;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            reason: string;
        };
        RosterSegmentView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            kind: "holder" | "standIn" | "shift" | "merged" | "gap";
            /** @description Off hours by plan: the desk’s time, no gap that hurts */
            quiet: boolean;
            dutyId: string | null;
            user: components["schemas"]["RosterPersonView"] | null;
            /** @enum {string|null} */
            why: "nobody" | "offHours" | "absent" | "inactive" | null;
            /** @description Whom one stands in for, or who is missed */
            missed: components["schemas"]["RosterPersonView"] | null;
            /** @description In words, e.g. 请假, or why a grid is merged */
            reason: string | null;
            /** @description Short name of the grid it is merged into */
            mergedInto: string | null;
        };
        RosterRowView: {
            areaId: string;
            areaName: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            /** @enum {string} */
            layer: "ordinary" | "exclusive" | "overlay";
            /** @enum {string} */
            kind: "grid" | "desk";
            /** @description Who holds duty B */
            holder: components["schemas"]["RosterPersonView"] | null;
            /** @description That person’s line of work (duty A) */
            line: string | null;
            segments: components["schemas"]["RosterSegmentView"][];
            gaps: number;
        };
        RosterGapView: {
            areaId: string;
            areaName: string;
            /** @enum {string} */
            kind: "grid" | "desk";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description Dates of the county’s calendar, e.g. 2026-11-19 */
            dates: string[];
            /** @enum {string} */
            why: "nobody" | "offHours" | "absent" | "inactive";
            missed: components["schemas"]["RosterPersonView"] | null;
            reason: string | null;
        };
        ChainOfficerView: {
            name: string;
            /** @description Work telephone */
            phone: string | null;
            onDuty: boolean;
        };
        ChainLinkView: {
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            areaId: string;
            areaName: string;
            officer: components["schemas"]["ChainOfficerView"] | null;
            /** @description The desk’s own number */
            phone: string | null;
        };
        StandInTallyView: {
            user: components["schemas"]["RosterPersonView"];
            days: number;
            forNames: string[];
        };
        RosterView: {
            areaId: string;
            areaName: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description The reader may change it */
            editable: boolean;
            people: number;
            /**
             * Format: date-time
             * @description When this week was last published
             */
            publishedAt: string | null;
            rows: components["schemas"]["RosterRowView"][];
            gaps: components["schemas"]["RosterGapView"][];
            chain: components["schemas"]["ChainLinkView"][];
            standIns: components["schemas"]["StandInTallyView"][];
            /** @description Who takes turns at weekends */
            rotation: components["schemas"]["RosterPersonView"][];
            absences: components["schemas"]["AbsenceView"][];
            mergers: components["schemas"]["MergerView"][];
        };
        RosterGapsView: {
            items: components["schemas"]["RosterGapView"][];
            nextCursor: string | null;
            /** @description How many grids have a gap */
            grids: number;
        };
        StandInCandidateView: {
            user: components["schemas"]["RosterPersonView"];
            /** @description The candidate’s own grid */
            gridName: string | null;
            /** @description The own grid lies next to the one in question */
            adjacent: boolean;
            /** @description Days of standing in already in that week */
            standInDays: number;
            /** @description Dates on which the candidate is there */
            dates: string[];
            /** @description There on every day asked about */
            every: boolean;
        };
        StandInCandidatesView: {
            items: components["schemas"]["StandInCandidateView"][];
            nextCursor: string | null;
        };
        StandInBody: {
            gridId: string;
            userId: string;
            from: string;
            to: string;
            /** @description Also in hours that somebody has: the person is changed. Left out only gaps are filled */
            instead?: boolean;
        };
        StandInView: {
            /** @description Dates taken over */
            dates: string[];
        };
        WeekBody: {
            /** @description In the week meant; left out it is this one */
            from?: string;
        };
        CopiedWeekView: {
            /** @description Lines that were added; equal ones are not added twice */
            added: number;
        };
        PublishedView: {
            /** Format: date-time */
            publishedAt: string;
            /** @description People who have a duty in that week */
            people: number;
        };
        MintBody: {
            /** @description Every grid of this area gets its code */
            areaId: string;
        };
        MintedCodeView: {
            /** @description The grid */
            areaId: string;
            key: string;
        };
        MintedCodesView: {
            items: components["schemas"]["MintedCodeView"][];
        };
        NotificationView: {
            id: string;
            /** @example ticket.dispatched */
            type: string;
            ticketId: string | null;
            title: string;
            body: string;
            urgent: boolean;
            /** @description ISO 8601; null while unread */
            readAt: string | null;
            /** @description ISO 8601 */
            createdAt: string;
        };
        NotificationPageView: {
            items: components["schemas"]["NotificationView"][];
            nextCursor: string | null;
            /** @description Of the whole inbox, not of this page */
            unreadCount: number;
        };
        UnreadCountView: {
            unreadCount: number;
        };
        ReadNotificationsBody: {
            ids?: string[];
            all?: boolean;
        };
        NoticeGroupView: {
            /** @enum {string} */
            code: "progress" | "work" | "deadline" | "area" | "talk" | "roster";
            title: string;
            note: string;
            /** @enum {string} */
            way: "atOnce" | "digest" | "inbox";
        };
        QuietView: {
            /** @enum {string} */
            kind: "county" | "own" | "none";
            /**
             * @description One’s own; kept while another kind is chosen
             * @example 22:00
             */
            from: string;
            /** @example 07:00 */
            to: string;
            /** @description As the county decided */
            countyFrom: string;
            countyTo: string;
        };
        SmsSwitchView: {
            /** @description Whether this installation sends text messages to this person at all */
            offered: boolean;
            on: boolean;
            /** @description Masked */
            phone: string | null;
        };
        WechatTemplateView: {
            id: string;
            /** @enum {string} */
            about: "progress" | "work" | "digest";
            /** @enum {string} */
            consent: "once" | "long" | "employee";
            /** @description Whether a message by it would go out now, as far as the server knows */
            accepted: boolean;
            /** @description One-time messages left */
            remaining: number;
        };
        WechatSwitchView: {
            /** @description Whether the account is known to WeChat */
            signedIn: boolean;
            /** @description What may be asked for in the mini-program */
            templates: components["schemas"]["WechatTemplateView"][];
        };
        MyNoticesView: {
            groups: components["schemas"]["NoticeGroupView"][];
            quiet: components["schemas"]["QuietView"];
            /** @example 08:00 */
            digestAt: string;
            sms: components["schemas"]["SmsSwitchView"];
            wechat: components["schemas"]["WechatSwitchView"];
        };
        NoticeWayBody: {
            /** @enum {string} */
            code: "progress" | "work" | "deadline" | "area" | "talk" | "roster";
            /** @enum {string} */
            way: "atOnce" | "digest" | "inbox";
        };
        QuietBody: {
            /** @enum {string} */
            kind?: "county" | "own" | "none";
            /** @example 22:00 */
            from?: string;
            /** @example 22:00 */
            to?: string;
        };
        MyNoticesBody: {
            groups?: components["schemas"]["NoticeWayBody"][];
            quiet?: components["schemas"]["QuietBody"];
            /** @description Text messages for what is urgent */
            sms?: boolean;
        };
        ConsentAnswerBody: {
            templateId: string;
            /**
             * @description As WeChat said it
             * @enum {string}
             */
            answer: "accept" | "reject" | "ban" | "filter";
        };
        ConsentAnswersBody: {
            answers: components["schemas"]["ConsentAnswerBody"][];
        };
        MyWechatBody: {
            code: string;
        };
        HandoverCountView: {
            /** @description Open tickets led by that person */
            count: number;
        };
        HandoverBody: {
            fromUserId: string;
            /** @description A person, or `desk`: the desk of each ticket’s own community */
            toUserId: string;
            areaId?: string;
            reason: string;
        };
        HandedOverView: {
            /** @description Tickets that changed hands */
            moved: number;
            /** @description Still with that person, as somebody acted on them meanwhile */
            left: number;
        };
        CategoryRefView: {
            id: string;
            code: string;
            name: string;
            icon: string | null;
        };
        TicketLocationView: {
            lng: number | null;
            lat: number | null;
            /** @enum {string} */
            coord: "wgs84";
            accuracy: number | null;
            /** @description The place in words */
            address: string;
        };
        NamedView: {
            id: string;
            name: string;
        };
        TicketAreaView: {
            grid?: components["schemas"]["NamedView"];
            community?: components["schemas"]["NamedView"];
            subdistrict?: components["schemas"]["NamedView"];
            county?: components["schemas"]["NamedView"];
        };
        OwnerView: {
            /** @enum {string} */
            kind: "post" | "organisation" | "desk";
            /** @description The person, else the organisation or desk */
            name: string;
            /** @description What the name stands for, e.g. 建华园网格员 */
            title: string;
            /** @description Duty of the post */
            post?: string;
            phone: string | null;
            isMe: boolean;
        };
        DeadlinesView: {
            acceptBy: string | null;
            /** @description Null where nobody has to be there by a time */
            arriveBy: string | null;
            resolveBy: string | null;
            verifyBy: string | null;
            /** @description The earliest that still runs */
            nextDueAt: string | null;
            /**
             * @description What has to be done by then
             * @enum {string|null}
             */
            nextStage: "accept" | "arrive" | "resolve" | "rework" | "verify" | "respond" | "part" | "answer" | null;
            overdue: boolean;
        };
        AllowedActionView: {
            /** @enum {string} */
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "extend" | "appeal" | "grant" | "takeBack" | "passUp" | "resume" | "whistle" | "respond" | "finishPart" | "endWhistle" | "supervise" | "answerSupervision" | "endSupervision" | "remind" | "escalate" | "mediate" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
            label: string;
            needs: ("reason" | "note" | "owner" | "passed" | "satisfaction" | "positionOrReason" | "photo" | "content" | "into" | "until" | "parties")[];
        };
        MergedIntoView: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            /** @enum {string} */
            phase: "open" | "waiting" | "done";
            statusText: string;
            headline: string;
        };
        TicketListItemView: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
            title: string;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            /** @enum {string} */
            phase: "open" | "waiting" | "done";
            /** @description The state in the words of the reader */
            statusText: string;
            /** @description Where it stands, as a sentence */
            headline: string;
            category: components["schemas"]["CategoryRefView"] | null;
            placeText: string;
            location: components["schemas"]["TicketLocationView"];
            area: components["schemas"]["TicketAreaView"];
            owner: components["schemas"]["OwnerView"] | null;
            thumbUrl: string | null;
            version: number;
            eventSeq: number;
            createdAt: string;
            updatedAt: string;
            deadlines: components["schemas"]["DeadlinesView"];
            rework: boolean;
            /** @description A supervision order is open */
            supervised: boolean;
            /** @description The end of a hold */
            suspendedUntil: string | null;
            /** @description What waits for the answer of a desk */
            waiting: ("suspend" | "extend" | "appeal" | "whistle")[];
            /** @description It was submitted as done after its limit */
            late: boolean;
            /** @description Being late counts in no figure: an appeal was granted */
            exempted: boolean;
            mine: boolean;
            /** @enum {string|null} */
            danger: "gas" | "fire" | "injury" | "falling_wire" | "collapse" | null;
            allowedActions: components["schemas"]["AllowedActionView"][];
            /** @description Left out for who may not see that ticket */
            mergedInto?: components["schemas"]["MergedIntoView"];
        };
        TicketPageView: {
            items: components["schemas"]["TicketListItemView"][];
            nextCursor: string | null;
        };
        TicketCountsView: {
            all: number;
            overdue: number;
            /** @description Waiting for the desk to assign */
            submitted: number;
            /** @description Waiting to be accepted */
            dispatched: number;
            /** @description Accepted, on site or on hold */
            inProgress: number;
            /** @description Waiting to be checked */
            resolved: number;
            /** @description Closed, rejected, withdrawn or merged */
            done: number;
        };
        SimilarTicketView: {
            id: string;
            number: string;
            title: string;
            distanceM: number;
            ageMs: number;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            statusText: string;
            followers: number;
        };
        SimilarTicketsView: {
            items: components["schemas"]["SimilarTicketView"][];
        };
        TicketLocationBody: {
            /** @description Longitude in degrees, in the system named by coord */
            lng?: number;
            /** @description Latitude in degrees, in the system named by coord */
            lat?: number;
            /**
             * @description Required with lng and lat; there is no default
             * @enum {string}
             */
            coord?: "wgs84" | "gcj02";
            /** @description Accuracy of the fix in metres */
            accuracy?: number;
            /** @description The place in words */
            address?: string;
            /** @description An area, where there is no position */
            areaId?: string;
        };
        CallerBody: {
            name?: string;
            phone?: string;
        };
        ReportBody: {
            /** @enum {string} */
            kind: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
            categoryId?: string;
            description?: string;
            location?: components["schemas"]["TicketLocationBody"];
            /** @description Short key of a building, grid or station */
            placeCode?: string;
            mediaIds?: string[];
            anonymous?: boolean;
            /**
             * Format: date-time
             * @description When the phone took it, ISO 8601; never used for order or deadlines
             */
            capturedAt?: string;
            onBehalfOf?: components["schemas"]["CallerBody"];
        };
        TicketConditionView: {
            id: string;
            /** @description In the words of the reader */
            name: string;
            /** @description How long it may take, in words */
            limit: string;
            /** @description Somebody has said so; else the first of the category holds */
            chosen: boolean;
            /** @description How many conditions the category tells apart */
            choices: number;
        };
        AssignmentView: {
            /** @enum {string} */
            kind: "post" | "organisation" | "desk";
            /** @description The person, else the organisation or desk */
            name: string;
            /** @description What the name stands for, e.g. 建华园网格员 */
            title: string;
            /** @description Duty of the post */
            post?: string;
            phone: string | null;
            isMe: boolean;
            id: string;
            /** @enum {string} */
            role: "lead" | "assist" | "called";
            /** @enum {string} */
            state: "offered" | "active" | "done" | "released";
        };
        ReporterView: {
            name: string;
            phone: string | null;
            isMe: boolean;
            /** @description Staff filed it for this caller */
            onBehalf?: boolean;
        };
        MediaView: {
            id: string;
            /** @description Relative, signed, good for about an hour. At most 1600 px. */
            url: string;
            /** @description The same photo, at most 320 px. */
            thumbUrl: string;
            /** @example image/jpeg */
            contentType: string;
            width: number;
            height: number;
            /**
             * @description null until it is attached
             * @enum {string|null}
             */
            purpose: "report" | "before" | "after" | "note" | null;
            /** @description The timeline entry it came with */
            eventId: string | null;
        };
        RouteCandidateView: {
            areaId: string;
            name: string;
            /** @description Metres */
            distanceM: number;
        };
        RouteView: {
            /** @description Why this owner, in one sentence */
            sentence: string;
            reason: string;
            rule: string;
            boundaryVersion: number;
            candidates: components["schemas"]["RouteCandidateView"][];
        };
        ActorView: {
            name: string;
            /** @description As what this person acted */
            title: string;
            isMe: boolean;
        };
        TimelineEntryView: {
            seq: number;
            at: string;
            /** @enum {string} */
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "extend" | "appeal" | "grant" | "takeBack" | "passUp" | "resume" | "whistle" | "respond" | "finishPart" | "endWhistle" | "supervise" | "answerSupervision" | "endSupervision" | "remind" | "escalate" | "mediate" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
            label: string;
            /** @enum {string|null} */
            from: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged" | null;
            /** @enum {string} */
            to: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            actor: components["schemas"]["ActorView"];
            /** @description What happened, as a sentence */
            sentence: string;
            note: string | null;
            media: components["schemas"]["MediaView"][];
        };
        RatingView: {
            /** @enum {string} */
            satisfaction: "satisfied" | "mostly" | "unsatisfied";
            label: string;
            comment: string | null;
            tags: string[];
            at: string;
            isMine: boolean;
            /** @description Said on the phone, written down by a desk */
            byPhone: boolean;
        };
        LinkedTicketView: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            statusText: string;
            placeText: string;
            thumbUrl: string | null;
            /** @description Metres between the two; 0 where one has no position */
            distanceM: number;
            createdAt: string;
        };
        RefusalView: {
            name: string;
            /** @enum {string} */
            reasonCode: "not_my_grid" | "not_my_duty" | "wrong_place" | "other";
            reason: string;
            note: string | null;
            at: string;
        };
        TicketView: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
            title: string;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            /** @enum {string} */
            phase: "open" | "waiting" | "done";
            /** @description The state in the words of the reader */
            statusText: string;
            /** @description Where it stands, as a sentence */
            headline: string;
            category: components["schemas"]["CategoryRefView"] | null;
            placeText: string;
            location: components["schemas"]["TicketLocationView"];
            area: components["schemas"]["TicketAreaView"];
            owner: components["schemas"]["OwnerView"] | null;
            thumbUrl: string | null;
            version: number;
            eventSeq: number;
            createdAt: string;
            updatedAt: string;
            deadlines: components["schemas"]["DeadlinesView"];
            rework: boolean;
            /** @description A supervision order is open */
            supervised: boolean;
            /** @description The end of a hold */
            suspendedUntil: string | null;
            /** @description What waits for the answer of a desk */
            waiting: ("suspend" | "extend" | "appeal" | "whistle")[];
            /** @description It was submitted as done after its limit */
            late: boolean;
            /** @description Being late counts in no figure: an appeal was granted */
            exempted: boolean;
            mine: boolean;
            /** @enum {string|null} */
            danger: "gas" | "fire" | "injury" | "falling_wire" | "collapse" | null;
            allowedActions: components["schemas"]["AllowedActionView"][];
            /** @description Left out for who may not see that ticket */
            mergedInto?: components["schemas"]["MergedIntoView"];
            description: string;
            condition: components["schemas"]["TicketConditionView"] | null;
            /** @enum {string} */
            projection: "own" | "party" | "handler" | "supervisor";
            assignments: components["schemas"]["AssignmentView"][];
            reporter?: components["schemas"]["ReporterView"];
            anonymous: boolean;
            media: components["schemas"]["MediaView"][];
            route: components["schemas"]["RouteView"];
            timeline: components["schemas"]["TimelineEntryView"][];
            rating?: components["schemas"]["RatingView"];
            ratings: components["schemas"]["RatingView"][];
            followers: number;
            following: boolean;
            resolvedAt: string | null;
            closedAt: string | null;
            /** @description Perhaps the same thing; for the desk */
            similar?: components["schemas"]["LinkedTicketView"][];
            /** @description Merged into this one; for the desk */
            merged?: components["schemas"]["LinkedTicketView"][];
            /** @description Who said it is not theirs; for those who handle it */
            refusals?: components["schemas"]["RefusalView"][];
        };
        OwnerCandidateView: {
            /** @enum {string} */
            party: "post" | "organisation" | "desk";
            areaId?: string;
            organisationId?: string;
            name: string;
            title: string;
            /** @description Whether someone is on duty there now */
            onDuty: boolean;
            /** @description Open tickets that lie there; the order does not depend on it */
            load: number;
            /** @description This owner refused the ticket, for this reason */
            refused?: string;
        };
        OwnerCandidatesView: {
            items: components["schemas"]["OwnerCandidateView"][];
        };
        ConsideredRuleView: {
            words: string;
            why: string;
        };
        RouteDecisionView: {
            seq: number;
            at: string;
            /** @enum {string} */
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "extend" | "appeal" | "grant" | "takeBack" | "passUp" | "resume" | "whistle" | "respond" | "finishPart" | "endWhistle" | "supervise" | "answerSupervision" | "endSupervision" | "remind" | "escalate" | "mediate" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
            /** @description A person decided, not the router */
            byHand: boolean;
            decidedBy: string | null;
            owner: string | null;
            note: string | null;
            /** @description Given back on purpose to one who had refused it */
            insisted: boolean;
            sentence?: string;
            rule?: string;
            ruleVersion?: number | null;
            boundaryVersion?: number;
            candidates?: components["schemas"]["RouteCandidateView"][];
            /** @description What the roster said, a line each */
            roster?: string[];
            /** @description Rules of the county that were looked at */
            considered?: components["schemas"]["ConsideredRuleView"][];
        };
        RouteHistoryView: {
            /** @description Accuracy of the position, metres */
            accuracy: number | null;
            items: components["schemas"]["RouteDecisionView"][];
        };
        ClockStepView: {
            at: string;
            text: string;
            /** @description When it was due from then on */
            dueAt: string;
        };
        ClockDaysView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description 11月23日—25日 */
            daysText: string;
            /** @description 3 个工作日，计 24 小时 */
            text: string;
            /** @description Milliseconds of working time that count */
            countedMs: number;
        };
        TicketClockView: {
            id: string;
            /** @enum {string} */
            stage: "accept" | "arrive" | "resolve" | "rework" | "verify" | "respond" | "part" | "answer";
            stageName: string;
            /** @description The called party it runs for */
            party: string | null;
            /** @enum {string} */
            state: "running" | "paused" | "stopped";
            limitValue: number;
            /** @enum {string} */
            limitUnit: "urgent_minute" | "urgent_hour" | "work_hour" | "work_day" | "natural_day";
            /** @description 3 个工作日 */
            limitText: string;
            /** @description How time of this unit runs */
            unitText: string;
            /** @description Where the limit comes from; null where that was not kept */
            source: string | null;
            startedAt: string;
            dueAt: string;
            pausedAt: string | null;
            stoppedAt: string | null;
            /** @description Over now, or when it stopped */
            overdue: boolean;
            steps: components["schemas"]["ClockStepView"][];
            /** @description For limits in working time: what each day counts */
            days: components["schemas"]["ClockDaysView"][];
            /** @description What a reader should know besides */
            notes: string[];
        };
        TicketClocksView: {
            /** @description The server's time */
            now: string;
            /** @description 08:00–12:00、14:00–18:00 */
            hours: string;
            items: components["schemas"]["TicketClockView"][];
        };
        OwnerBody: {
            /** @enum {string} */
            party: "post" | "organisation" | "desk";
            /** @description The grid of a post, the area of a desk */
            areaId?: string;
            organisationId?: string;
        };
        JointBody: {
            /** Format: date-time */
            at: string;
            place: string;
            /** @description Which of the called leads; left out, whoever has the ticket */
            leadOrganisationId?: string;
        };
        ActionBody: {
            /** @enum {string} */
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "extend" | "appeal" | "grant" | "takeBack" | "passUp" | "resume" | "whistle" | "respond" | "finishPart" | "endWhistle" | "supervise" | "answerSupervision" | "endSupervision" | "remind" | "escalate" | "mediate" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
            /** @description The version the caller has seen; 409 when it moved on */
            version?: number;
            reason?: string;
            note?: string;
            mediaIds?: string[];
            owner?: components["schemas"]["OwnerBody"];
            location?: components["schemas"]["TicketLocationBody"];
            /** @enum {string} */
            outcome?: "fixed" | "made_safe" | "not_found" | "handed_over" | "agreed" | "not_agreed";
            passed?: boolean;
            /** @enum {string} */
            satisfaction?: "satisfied" | "mostly" | "unsatisfied";
            comment?: string;
            /** @description What was good or bad, in a word each */
            tags?: string[];
            description?: string;
            categoryId?: string;
            /** @description Which of the category's conditions it is: its limit follows */
            conditionId?: string;
            /** @description Who to turn to instead, when a report is not accepted */
            referTo?: string;
            /**
             * @description Why an owner says it is not theirs
             * @enum {string}
             */
            reasonCode?: "not_my_grid" | "not_my_duty" | "wrong_place" | "other";
            /** @description The desk gives it back to one who refused it; needs a reason in words */
            insist?: boolean;
            /** @description The ticket to merge into: it is kept */
            intoId?: string;
            /**
             * Format: date-time
             * @description The end of a hold, or by when a supervision order is answered
             */
            until?: string;
            /** @description The request to answer, where several wait */
            requestId?: string;
            /** @description The parties a whistle calls */
            organisationIds?: string[];
            /** @description A whistle to a joint action */
            joint?: components["schemas"]["JointBody"];
            /** @description Of several whistles, the one meant */
            whistleId?: string;
            /** @description A call-back that found it not done: do it again */
            reopen?: boolean;
            /** @description Whether the one called back was reached */
            reached?: boolean;
        };
        SilentDeskView: {
            /** @enum {string} */
            level: "community" | "subdistrict" | "county";
            deskName: string;
            at: string;
        };
        RequestAnswerView: {
            /** @enum {string} */
            level: "community" | "subdistrict" | "county";
            deskName: string;
            name: string;
            at: string;
            passed: boolean;
            note: string | null;
        };
        RequestItemView: {
            id: string;
            ticketId: string;
            /** @enum {string} */
            kind: "suspend" | "extend" | "appeal" | "whistle";
            /** @description The kind in words */
            label: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused" | "withdrawn";
            /** @description The state in words */
            stateText: string;
            askedBy: components["schemas"]["ActorView"];
            askedAt: string;
            reason: string | null;
            /** @description The end of a hold */
            until: string | null;
            /**
             * @description Whose answer it waits for, or waited for last
             * @enum {string}
             */
            level: "community" | "subdistrict" | "county";
            deskName: string;
            /** @description Since when that desk has it */
            deskSince: string;
            /** @description By when it should answer; then the desk above is asked instead */
            answerBy: string | null;
            /** @description It waits, and that time is over */
            late: boolean;
            passed: components["schemas"]["SilentDeskView"][];
            /** @description Whether that answer is the last one */
            last: boolean;
            /** @description The reader may answer it now */
            mayAnswer: boolean;
            /** @description The reader asked for it and may take it back */
            mayTakeBack: boolean;
            answers: components["schemas"]["RequestAnswerView"][];
            ticket: components["schemas"]["TicketListItemView"];
        };
        RequestPageView: {
            items: components["schemas"]["RequestItemView"][];
            nextCursor: string | null;
        };
        TicketRequestView: {
            id: string;
            ticketId: string;
            /** @enum {string} */
            kind: "suspend" | "extend" | "appeal" | "whistle";
            /** @description The kind in words */
            label: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused" | "withdrawn";
            /** @description The state in words */
            stateText: string;
            askedBy: components["schemas"]["ActorView"];
            askedAt: string;
            reason: string | null;
            /** @description The end of a hold */
            until: string | null;
            /**
             * @description Whose answer it waits for, or waited for last
             * @enum {string}
             */
            level: "community" | "subdistrict" | "county";
            deskName: string;
            /** @description Since when that desk has it */
            deskSince: string;
            /** @description By when it should answer; then the desk above is asked instead */
            answerBy: string | null;
            /** @description It waits, and that time is over */
            late: boolean;
            passed: components["schemas"]["SilentDeskView"][];
            /** @description Whether that answer is the last one */
            last: boolean;
            /** @description The reader may answer it now */
            mayAnswer: boolean;
            /** @description The reader asked for it and may take it back */
            mayTakeBack: boolean;
            answers: components["schemas"]["RequestAnswerView"][];
        };
        TicketRequestsView: {
            items: components["schemas"]["TicketRequestView"][];
        };
        FilterBody: {
            status?: ("submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged")[];
            /** @enum {string} */
            phase?: "open" | "waiting" | "done";
            /** @enum {string} */
            kind?: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
            areaId?: string;
            q?: string;
            overdue?: boolean;
        };
        SupervisionsBody: {
            ticketIds?: string[];
            filter?: components["schemas"]["FilterBody"];
            note: string;
            /**
             * Format: date-time
             * @description By when an answer is due
             */
            until: string;
        };
        NotSupervisedView: {
            ticketId: string;
            code: string;
            detail: string;
        };
        SupervisedView: {
            groupId: string;
            /** @description How many tickets are supervised now */
            opened: number;
            refused: components["schemas"]["NotSupervisedView"][];
        };
        SupervisionItemView: {
            id: string;
            ticketId: string;
            /** @description Orders given together share it */
            groupId: string;
            /** @enum {string} */
            level: "community" | "subdistrict" | "county";
            /** @description The desk that gave the order */
            deskName: string;
            /** @enum {string} */
            state: "open" | "answered" | "ended";
            /** @description The state in words */
            stateText: string;
            openedAt: string;
            openedBy: string;
            note: string | null;
            /** @description By when it is answered */
            answerBy: string;
            /** @description Not answered in time */
            late: boolean;
            answeredAt: string | null;
            answeredBy: string | null;
            answer: string | null;
            endedAt: string | null;
            ticket: components["schemas"]["TicketListItemView"];
        };
        SupervisionPageView: {
            items: components["schemas"]["SupervisionItemView"][];
            nextCursor: string | null;
        };
        SupervisionView: {
            id: string;
            ticketId: string;
            /** @description Orders given together share it */
            groupId: string;
            /** @enum {string} */
            level: "community" | "subdistrict" | "county";
            /** @description The desk that gave the order */
            deskName: string;
            /** @enum {string} */
            state: "open" | "answered" | "ended";
            /** @description The state in words */
            stateText: string;
            openedAt: string;
            openedBy: string;
            note: string | null;
            /** @description By when it is answered */
            answerBy: string;
            /** @description Not answered in time */
            late: boolean;
            answeredAt: string | null;
            answeredBy: string | null;
            answer: string | null;
            endedAt: string | null;
        };
        TicketSupervisionsView: {
            items: components["schemas"]["SupervisionView"][];
        };
        ContentCheckView: {
            id: string;
            /** @enum {string} */
            kind: "words" | "rating" | "image";
            /** @enum {string} */
            state: "waiting" | "asking" | "asked" | "held" | "unable" | "passed" | "refused";
            ticketId: string;
            /** @description Of words and ratings */
            text: string | null;
            /** @description Of a photo */
            photoUrl: string | null;
            /** @description What the check found, in its own code */
            label: string | null;
            /** @description ISO 8601 */
            createdAt: string;
        };
        ContentCheckPageView: {
            items: components["schemas"]["ContentCheckView"][];
            nextCursor: string | null;
        };
        ContentDecisionBody: {
            /** @description Whether the public may see it */
            passed: boolean;
            note?: string;
        };
        SecondLookView: {
            id: string;
            /** @enum {string} */
            kind: "confirm" | "followUp" | "recheck";
            /** @enum {string} */
            state: "planned" | "open" | "done" | "dropped";
            /** @enum {string|null} */
            result: "good" | "bad" | "unreached" | null;
            /** @description Days after closing; 0 for a confirmation */
            afterDays: number;
            /** @enum {string} */
            level: "community" | "subdistrict" | "county";
            /** @description Whose desk looks */
            desk: string;
            /** @description Riders who pass by are asked too */
            byRiders: boolean;
            openedAt: string;
            dueAt: string;
            overdue: boolean;
            /** @description Calls that reached nobody */
            attempts: number;
            /** @description The last of them */
            triedAt: string | null;
            endedAt: string | null;
            ticket: components["schemas"]["TicketListItemView"];
        };
        SecondLookPageView: {
            items: components["schemas"]["SecondLookView"][];
            nextCursor: string | null;
        };
        SecondLookCountsView: {
            confirm: number;
            followUp: number;
            recheck: number;
            /** @description Of all three */
            overdue: number;
        };
        PassingLookView: {
            ticketId: string;
            number: string;
            title: string;
            /** @description The place in words */
            placeText: string;
            thumbUrl: string | null;
            /** @description When it was closed */
            closedAt: string;
            dueAt: string;
            /** @description Metres, where a point was given */
            distanceM: number | null;
        };
        PassingLooksView: {
            items: components["schemas"]["PassingLookView"][];
        };
        BoardAreaView: {
            id: string;
            name: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community";
            parentId: string | null;
        };
        BoardAreaListView: {
            items: components["schemas"]["BoardAreaView"][];
        };
        RatingCountsView: {
            satisfied: number;
            mostly: number;
            unsatisfied: number;
        };
        ProjectCountsView: {
            total: number;
            late: number;
        };
        BoardSummaryView: {
            areaId: string;
            areaName: string;
            /** @description First day of the period */
            from: string;
            /** @description Last day of the period */
            to: string;
            /** @description Reported in these days, as the figures count; withdrawn and merged ones are not told of twice */
            reported: number;
            /** @description Of these, closed by now */
            done: number;
            /** @description Of these, not accepted, each with its reason */
            rejected: number;
            /** @description Of these, still being worked on */
            open: number;
            /** @description Ratings of what was reported in these days */
            ratings: components["schemas"]["RatingCountsView"];
            /** @description How this is counted, in words */
            formulas: string[];
            projects: components["schemas"]["ProjectCountsView"];
        };
        CommunityTimesView: {
            areaId: string;
            name: string;
            /** @description Of the tickets reported in these days, closed by now */
            closed: number;
            /** @description Hours from the report to the last submission as done, the middle one */
            medianHours: number | null;
        };
        CommunityListView: {
            items: components["schemas"]["CommunityTimesView"][];
            /** @description In the order of their times; false: the county shows them by code, without an order */
            ranked: boolean;
        };
        BoardPhotoView: {
            url: string;
            thumbUrl: string;
            /** @description ISO 8601 */
            at: string;
        };
        VoteCountsView: {
            agree: number;
            disagree: number;
        };
        BoardTicketView: {
            id: string;
            /** @description The category; the reporter’s own words are not shown */
            title: string;
            /** @description The community */
            areaName: string;
            /** @description ISO 8601 */
            reportedAt: string;
            /** @description ISO 8601 */
            closedAt: string;
            /** @description From the report to the last submission as done */
            minutes: number;
            /** @description Only a photo that passed the check */
            before: components["schemas"]["BoardPhotoView"] | null;
            after: components["schemas"]["BoardPhotoView"] | null;
            /** @description Do residents agree that it is fixed */
            votes: components["schemas"]["VoteCountsView"];
        };
        BoardTicketPageView: {
            items: components["schemas"]["BoardTicketView"][];
            nextCursor: string | null;
        };
        BoardWordView: {
            id: string;
            text: string;
            satisfaction: string;
            /** @description The community */
            areaName: string;
            /** @description The category */
            title: string;
            /** @description It is being done again */
            redoing: boolean;
        };
        BoardWordPageView: {
            items: components["schemas"]["BoardWordView"][];
            nextCursor: string | null;
        };
        VoteBody: {
            /** @description Is it fixed? */
            agrees: boolean;
        };
        MilestoneView: {
            id: string;
            name: string;
            /** @description ISO 8601; null until then */
            reachedAt: string | null;
            note: string | null;
        };
        ProjectView: {
            id: string;
            areaId: string;
            areaName: string;
            name: string;
            summary: string;
            /** @description The unit that answers for it */
            responsible: string;
            /** @description The day promised first; it never moves */
            dueDay: string;
            /** @description The day it was put off to */
            newDay: string | null;
            delayReason: string | null;
            /** @enum {string} */
            state: "onTime" | "late" | "putOff" | "done";
            /** @description Days over the first promise, while it is not done */
            daysLate: number;
            milestones: components["schemas"]["MilestoneView"][];
            /** @description The step at hand; null when all are reached */
            currentMilestoneId: string | null;
            reviews: components["schemas"]["RatingCountsView"];
            version: number;
        };
        ProjectPageView: {
            items: components["schemas"]["ProjectView"][];
            nextCursor: string | null;
        };
        MilestoneBody: {
            name: string;
            nameEn: string;
        };
        ProjectBody: {
            /** @description The county, town or community whose project it is */
            areaId: string;
            name: string;
            nameEn?: string;
            summary: string;
            /** @description The unit that answers for it */
            responsible: string;
            /**
             * Format: date
             * @description The day promised; it never moves
             */
            dueDay: string;
            milestones?: components["schemas"]["MilestoneBody"][];
        };
        ProjectPatchBody: {
            version: number;
            name?: string;
            nameEn?: string;
            summary?: string;
            responsible?: string;
            /**
             * Format: date
             * @description The day it is put off to; with its reason
             */
            newDay?: string;
            delayReason?: string;
        };
        ReachedBody: {
            note?: string;
        };
        ReviewBody: {
            /** @enum {string} */
            satisfaction: "satisfied" | "mostly" | "unsatisfied";
            comment?: string;
        };
        AnnouncementView: {
            id: string;
            /** @enum {string} */
            kind: "late" | "unsatisfied";
            /** @enum {string} */
            state: "told" | "objected" | "shown" | "kept";
            ticketId: string;
            ticketNumber: string;
            ticketTitle: string;
            /** @description The unit concerned */
            areaName: string;
            /** @description ISO 8601 */
            toldAt: string;
            /** @description ISO 8601; from then on the public sees it unless the unit objects */
            publicAt: string;
            objection: string | null;
            decision: string | null;
            /** @description The reader may object now */
            mayObject: boolean;
            /** @description The reader may decide now */
            mayDecide: boolean;
        };
        AnnouncementPageView: {
            items: components["schemas"]["AnnouncementView"][];
            nextCursor: string | null;
        };
        ObjectionBody: {
            reason: string;
        };
        ObjectionDecisionBody: {
            /** @description The objection is right: the public never sees it */
            upheld: boolean;
            note: string;
        };
        RingView: {
            id: string;
            /** @description Who was to be woken */
            name: string;
            isMe: boolean;
            /** @description When it rang, or was asked for where it has not */
            at: string;
            /** @description 超时还没接单 */
            causeText: string;
            /** @enum {string} */
            state: "waiting" | "rung" | "answered" | "noAnswer" | "spared" | "failed";
            stateText: string;
            /** @description How often it was tried */
            attempts: number;
        };
        RingsView: {
            items: components["schemas"]["RingView"][];
        };
        JointView: {
            at: string;
            place: string;
            /** @description Who leads */
            lead: string;
        };
        CalledPartyView: {
            id: string;
            name: string;
            phone: string | null;
        };
        AnswerLinkView: {
            /**
             * @description The text message with it
             * @enum {string}
             */
            state: "none" | "due" | "sending" | "sent" | "failed";
            /** @description Where it was sent */
            phone: string | null;
            until: string;
            over: boolean;
        };
        WhistleCallView: {
            id: string;
            /** @description Of the order (交办单) */
            number: string;
            party: components["schemas"]["CalledPartyView"];
            /** @enum {string} */
            state: "asked" | "called" | "responding" | "done" | "declined" | "released";
            statusText: string;
            calledAt: string | null;
            respondBy: string | null;
            respondedAt: string | null;
            finishBy: string | null;
            finishedAt: string | null;
            /** @description What it still has to do is late */
            overdue: boolean;
            /** @description Who answered for it */
            by: string;
            note: string | null;
            /** @description What it showed of its part */
            media: components["schemas"]["MediaView"][];
            /** @description The reader answers for this party */
            isMine: boolean;
            /** @description Null for a party with accounts */
            link: components["schemas"]["AnswerLinkView"] | null;
        };
        WhistleView: {
            id: string;
            seq: number;
            /** @enum {string} */
            state: "asked" | "called" | "ended" | "refused";
            statusText: string;
            reason: string;
            askedBy: string;
            askedAt: string;
            calledAt: string | null;
            endedAt: string | null;
            endReason: string | null;
            joint: components["schemas"]["JointView"] | null;
            /** @description What a joint action found and did */
            record: string | null;
            calls: components["schemas"]["WhistleCallView"][];
        };
        WhistlesView: {
            items: components["schemas"]["WhistleView"][];
            /** @description Whether the reader may make links anew */
            maySendLinks: boolean;
        };
        LinkBody: {
            /** @description A mobile number the link is sent to */
            mobile?: string;
        };
        NewLinkView: {
            url: string;
            until: string;
            /** @description Whether a text message goes out */
            sending: boolean;
        };
        ResponseFigureView: {
            /** @enum {string} */
            code: "called" | "responseRate" | "averageMinutes" | "finished" | "finishRate" | "declined" | "open";
            label: string;
            /** @description Null where there is nothing to reckon from */
            value: number | null;
            /** @enum {string} */
            unit: "count" | "percent" | "minutes";
            /** @description How it is reckoned */
            formula: string;
        };
        ResponseFiguresView: {
            organisationId: string;
            name: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day that counts
             */
            to: string;
            items: components["schemas"]["ResponseFigureView"][];
        };
        LinkedCallView: {
            number: string;
            party: string;
            title: string;
            placeText: string;
            description: string;
            reason: string;
            /** @description Who called */
            caller: string;
            callerPhone: string | null;
            joint: components["schemas"]["JointView"] | null;
            /** @enum {string} */
            state: "asked" | "called" | "responding" | "done" | "declined" | "released";
            statusText: string;
            respondBy: string | null;
            finishBy: string | null;
            note: string | null;
            media: components["schemas"]["MediaView"][];
            /** @description What the party has shown itself */
            ownMedia: components["schemas"]["MediaView"][];
            /** @description The link is good until */
            until: string;
            mayRespond: boolean;
            mayFinish: boolean;
        };
        AnswerBody: {
            /** @enum {string} */
            answer: "respond" | "decline" | "finish";
            /** @description Who answers for the party */
            name: string;
            note?: string;
            mediaIds?: string[];
        };
        HouseholdView: {
            id: string;
            /** @description The grid */
            areaId: string;
            /** @description The building or unit */
            placeId: string;
            room: string;
            householder: string;
            phone: string | null;
            /** @description How many live there */
            people: number | null;
            /** @description The party member who keeps in touch */
            liaison: string | null;
        };
        HouseholdPageView: {
            items: components["schemas"]["HouseholdView"][];
            nextCursor: string | null;
        };
        ImportCoordView: {
            /** @enum {string} */
            declared?: "wgs84" | "gcj02";
            /** @enum {string} */
            detected?: "wgs84" | "gcj02";
            /** @description What was found, in words */
            note: string;
        };
        ImportCountsView: {
            create: number;
            update: number;
            unchanged: number;
            retire: number;
            error: number;
            warning: number;
        };
        ImportPointView: {
            lng: number;
            lat: number;
            /** @enum {string} */
            coord: "wgs84" | "gcj02";
        };
        FindingView: {
            /** @enum {string} */
            severity: "error" | "warning";
            kind: string;
            /** @description As the spreadsheet counts */
            row?: number;
            /** @description Of a FeatureCollection, from 1 */
            feature?: number;
            column?: string;
            /** @description Says the row or feature by itself */
            message: string;
            at?: components["schemas"]["ImportPointView"];
        };
        ImportReportView: {
            id: string;
            /** @enum {string} */
            sort: "areas" | "staff" | "households" | "places";
            areaId: string | null;
            /**
             * @description `checked` can be applied, `refused` has errors
             * @enum {string}
             */
            status: "checked" | "refused" | "applied" | "reverted" | "expired";
            fileName: string;
            coord: components["schemas"]["ImportCoordView"] | null;
            counts: components["schemas"]["ImportCountsView"];
            createdAt: string;
            createdBy: string;
            /** @description A draft can be applied until then */
            expiresAt: string;
            appliedAt: string | null;
            appliedBy: string | null;
            /** @description The boundary version it made */
            appliedVersion: number | null;
            revertedAt: string | null;
            revertedBy: string | null;
            /** @description The first 200, errors first; all of them stand in changes */
            findings: components["schemas"]["FindingView"][];
        };
        ImportView: {
            id: string;
            /** @enum {string} */
            sort: "areas" | "staff" | "households" | "places";
            areaId: string | null;
            /**
             * @description `checked` can be applied, `refused` has errors
             * @enum {string}
             */
            status: "checked" | "refused" | "applied" | "reverted" | "expired";
            fileName: string;
            coord: components["schemas"]["ImportCoordView"] | null;
            counts: components["schemas"]["ImportCountsView"];
            createdAt: string;
            createdBy: string;
            /** @description A draft can be applied until then */
            expiresAt: string;
            appliedAt: string | null;
            appliedBy: string | null;
            /** @description The boundary version it made */
            appliedVersion: number | null;
            revertedAt: string | null;
            revertedBy: string | null;
        };
        ImportPageView: {
            items: components["schemas"]["ImportView"][];
            nextCursor: string | null;
        };
        FieldChangeView: {
            label: string;
            before: string | null;
            after: string | null;
        };
        ChangeView: {
            /** @enum {string} */
            action: "create" | "update" | "retire";
            row?: number;
            feature?: number;
            title: string;
            fields: components["schemas"]["FieldChangeView"][];
            /** @description What it made or changed */
            entityId?: string;
        };
        ImportLineView: {
            /** @enum {string} */
            kind: "error" | "warning" | "create" | "update" | "retire";
            finding?: components["schemas"]["FindingView"];
            change?: components["schemas"]["ChangeView"];
        };
        ImportLinePageView: {
            items: components["schemas"]["ImportLineView"][];
            nextCursor: string | null;
        };
        AppliedImportView: {
            id: string;
            /** @enum {string} */
            sort: "areas" | "staff" | "households" | "places";
            areaId: string | null;
            /**
             * @description `checked` can be applied, `refused` has errors
             * @enum {string}
             */
            status: "checked" | "refused" | "applied" | "reverted" | "expired";
            fileName: string;
            coord: components["schemas"]["ImportCoordView"] | null;
            counts: components["schemas"]["ImportCountsView"];
            createdAt: string;
            createdBy: string;
            /** @description A draft can be applied until then */
            expiresAt: string;
            appliedAt: string | null;
            appliedBy: string | null;
            /** @description The boundary version it made */
            appliedVersion: number | null;
            revertedAt: string | null;
            revertedBy: string | null;
            /** @description Activation codes of new accounts as CSV, given this once */
            handout: string | null;
        };
        FigureDefinitionView: {
            /** @enum {string} */
            code: "reported" | "filing" | "valid" | "routing" | "missed" | "coverage" | "response" | "returns" | "handled" | "handledOnTime" | "overtime" | "hours" | "checkPassed" | "checkedOnTime" | "closed" | "closedOnTime" | "rework" | "solved" | "satisfied";
            name: string;
            /** @enum {string} */
            group: "reports" | "work" | "checks" | "people";
            groupName: string;
            /** @enum {string} */
            form: "count" | "share" | "multiple" | "hours";
            /** @enum {string} */
            better: "high" | "low" | "neither";
            /** @description The published formula in words */
            formula: string;
            /** @description What is divided */
            hit: string;
            /** @description By what */
            of: string;
        };
        FigureDefinitionsView: {
            items: components["schemas"]["FigureDefinitionView"][];
        };
        FigureValueView: {
            /** @enum {string} */
            code: "reported" | "filing" | "valid" | "routing" | "missed" | "coverage" | "response" | "returns" | "handled" | "handledOnTime" | "overtime" | "hours" | "checkPassed" | "checkedOnTime" | "closed" | "closedOnTime" | "rework" | "solved" | "satisfied";
            /** @description A share from 0 to 1; null where nothing is counted */
            value: number | null;
            hit: number;
            of: number;
        };
        FigureRowView: {
            /** @description Of the area, unit, category; or the period: 2026-11-22, 2026-11 */
            id: string | null;
            name: string;
            values: components["schemas"]["FigureValueView"][];
        };
        FigureTableView: {
            areaId: string;
            areaName: string;
            /** @enum {string} */
            level: "county" | "subdistrict" | "community" | "grid";
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day counted
             */
            to: string;
            /** @enum {string} */
            by: "area" | "unit" | "category" | "day" | "week" | "month";
            /** @description Of the whole area */
            total: components["schemas"]["FigureValueView"][];
            rows: components["schemas"]["FigureRowView"][];
        };
        FigureBehindView: {
            ticketId: string;
            number: string;
            /** @description Of a confidential kind: its kind alone */
            title: string;
            placeText: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            statusText: string;
            /** @description The unit it counts for */
            unitName: string;
            hit: number;
            of: number;
        };
        FigureBehindPageView: {
            items: components["schemas"]["FigureBehindView"][];
            nextCursor: string | null;
        };
        DemoAccountView: {
            id: string;
            /** @description An invented name */
            name: string;
            /** @enum {string} */
            role: "resident" | "part_time_grid_worker" | "grid_worker" | "grid_lead" | "liaison" | "community_officer" | "subdistrict_officer" | "department" | "utility" | "property" | "enterprise" | "mediator" | "hotline_agent" | "county_officer" | "admin";
            roleName: string;
            areaName: string;
            /** @description What to try as this person */
            hint: string;
        };
        DemoAccountsView: {
            items: components["schemas"]["DemoAccountView"][];
        };
        FieldProblemView: {
            /** @description location.lng */
            field: string;
            message: string;
        };
        ProblemView: {
            /** @description urn:beegrid:error:<code> */
            type: string;
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description What a program goes by */
            code: string;
            /** @description What a person reads: Chinese unless Accept-Language: en */
            detail: string;
            /** @description Names the log lines of this request */
            traceId: string;
            /** @description Each wrong field */
            errors?: components["schemas"]["FieldProblemView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessView"];
                };
            };
            /** @description Not ready; `checks` says which */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    signInDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoLoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    signInWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatLoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    signInPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordLoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setUpFirstAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    activateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readOwnUsername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUsernameView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description And all below it; left out it is all one keeps */
                areaId?: string;
                organisationId?: string;
                role?: "resident" | "part_time_grid_worker" | "grid_worker" | "grid_lead" | "liaison" | "community_officer" | "subdistrict_officer" | "department" | "utility" | "property" | "enterprise" | "mediator" | "hotline_agent" | "county_officer" | "admin";
                /** @description Part of a name, start of a user name, whole telephone */
                q?: string;
                /** @description Those who left instead of those who serve */
                former?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffListView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    hireStaff: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaffBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewStaffView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listGrantableRoles: {
        parameters: {
            query?: {
                areaId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantableRolesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    editStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readStaffPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPhoneView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMembershipBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    disableStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    enableStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    issueActivationCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationCodeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listAreas: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Children of this area; without it the counties, or a whole level */
                parentId?: string;
                level?: "county" | "subdistrict" | "community" | "grid";
                /** @description Left out: those in force */
                status?: "active" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createArea: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAreaBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    locate: {
        parameters: {
            query: {
                /** @description Required; there is no default */
                coord?: "wgs84" | "gcj02";
                lng: number;
                lat: number;
                /** @description Metres, as the phone says; left out it is 0 */
                accuracy?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatedView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    updateArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAreaBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    boundary: {
        parameters: {
            query?: {
                /** @description Required; there is no default */
                coord?: "wgs84" | "gcj02";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    childrenBoundaries: {
        parameters: {
            query?: {
                /** @description Required; there is no default */
                coord?: "wgs84" | "gcj02";
                /** @description Leave out vertices closer than this, metres */
                simplifyM?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCollectionView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    basemap: {
        parameters: {
            query?: {
                /** @description Required; there is no default */
                coord?: "wgs84" | "gcj02";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCollectionView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    mergeAreas: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeAreasBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaChangeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    replaceBoundaries: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoundariesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundariesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    splitArea: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitAreaBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaChangeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    moveArea: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAreaBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaChangeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    retireArea: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireAreaBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaChangeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readNextCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextCodeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listAreaVersions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaVersionPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreAreaVersion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreVersionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaChangeView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Places of this grid */
                gridId?: string;
                /** @description Places anywhere inside this area */
                areaId?: string;
                kind?: "compound" | "building" | "unit" | "station";
                /** @description Places in this compound or building */
                parentId?: string;
                /** @description Only those that lie in no other place */
                topmost?: "true" | "false";
                /** @description Active ones when left out */
                status?: "active" | "retired";
                /** @description Part of a name */
                q?: string;
                /** @description With lat and coord: nearest first */
                lng?: number;
                lat?: number;
                /** @description Of lng and lat, required with them, and of the answer */
                coord?: "wgs84" | "gcj02";
                /** @description How far to look around the point, metres (300) */
                withinM?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlaceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readPlace: {
        parameters: {
            query?: {
                /** @description Of the answer; WGS 84 when left out */
                coord?: "wgs84" | "gcj02";
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedPlaceView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    retirePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changePlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryListView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query: {
                /** @description What somebody wrote */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionListView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readCountyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setCountyHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarHoursBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    setCountyYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    dropCountyYear: {
        parameters: {
            query: {
                /** @description The version the caller has seen; 409 when it moved on */
                version: number;
            };
            header?: never;
            path: {
                countyId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTimeLimits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description For this category alone */
                categoryId?: string;
            };
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLimitPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addTimeLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLimitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLimitView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    tryTimeLimits: {
        parameters: {
            query: {
                areaId: string;
                kind?: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
                categoryId?: string;
                conditionId?: string;
            };
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplyingLimitsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    dropTimeLimit: {
        parameters: {
            query: {
                /** @description The version the caller has seen; 409 when it moved on */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeTimeLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLimitView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readCountySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountySettingsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeCountySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountySettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountySettingsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listContracts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Needed, except for a company that asks for its own */
                areaId?: string;
                /** @description Of this property company */
                organisationId?: string;
                /** @description Serving this compound */
                placeId?: string;
                state?: "future" | "inForce" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContractBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description The county, or any area in it */
                areaId: string;
                kind?: "utility" | "property" | "department";
                /** @description Part of the name */
                q?: string;
                /** @description The closed ones too */
                closed?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readRules: {
        parameters: {
            query: {
                countyId: string;
                /** @description An earlier one */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTableView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    saveRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTableView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checkRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleCheckView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    tryRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRuleVersions: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                countyId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    restoreRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTableView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readRoutingFigures: {
        parameters: {
            query: {
                areaId: string;
                from?: string;
                /** @description The last day counted; both left out: the past 30 days */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingFiguresView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    tickets: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                areaId: string;
                from?: string;
                to?: string;
                /** @description Left out: all that did not stand */
                fate?: "stood" | "declined" | "transferred" | "assignedByHand" | "returnedLater";
                categoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureTicketPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: {
                /** @description A point, an area or a place code is needed */
                lng?: number;
                lat?: number;
                /** @description Required with a point; there is no default */
                coord?: "wgs84" | "gcj02";
                accuracy?: number;
                areaId?: string;
                /** @description Read from a wall; wins over the point */
                placeCode?: string;
                categoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    here: {
        parameters: {
            query: {
                lng: number;
                lat: number;
                /** @description Required with a point; there is no default */
                coord?: "wgs84" | "gcj02";
                /** @description Metres, as the phone says; left out it is 0 */
                accuracy?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HereView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDutiesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listAreaStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addDuty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removeDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyPatchBody"];
            };
        };
        responses: {
            /** @description From now on; what has been stays, so that the id may be a new one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    addGridMerger: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergerView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    removeGridMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readRoster: {
        parameters: {
            query?: {
                /** @description Left out: Monday of this week in the county’s zone */
                from?: string;
                /** @description Exclusive; left out: a week after `from`. At most 62 days */
                to?: string;
            };
            header?: never;
            path: {
                areaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRosterGaps: {
        parameters: {
            query?: {
                /** @description Left out: Monday of this week in the county’s zone */
                from?: string;
                /** @description Exclusive; left out: a week after `from`. At most 62 days */
                to?: string;
            };
            header?: never;
            path: {
                areaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterGapsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listStandInCandidates: {
        parameters: {
            query: {
                gridId: string;
                from: string;
                to: string;
            };
            header?: never;
            path: {
                areaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInCandidatesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    askStandIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    copyRosterWeek: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                areaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeekBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedWeekView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    publishRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                areaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeekBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    sheet: {
        parameters: {
            query?: {
                /** @description Left out: WeChat’s code where there is a mini-program, else an ordinary QR */
                codes?: "wechat" | "qr";
                /** @description Codes of this area; this or placeIds is needed */
                areaId?: string;
                /** @description Ids of places, separated by commas */
                placeIds?: string;
                /** @description Of an area: one kind alone; grids only when asked for */
                kind?: "compound" | "building" | "unit" | "station" | "grid";
                /** @description Eight to an A4 page (a4), or 80 × 80 mm each */
                layout?: "a4" | "sticker";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    picture: {
        parameters: {
            query?: {
                /** @description Left out: WeChat’s code where there is a mini-program, else an ordinary QR */
                codes?: "wechat" | "qr";
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    mint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MintBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MintedCodesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    uploadPhoto: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    servePhoto: {
        parameters: {
            query: {
                signature: string;
                expires: string;
            };
            header?: never;
            path: {
                variant: "full" | "thumb";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    countUnreadNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readMyNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyNoticesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeMyNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyNoticesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyNoticesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    noteMyConsents: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentAnswersBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    bindMyWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyWechatBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    countHandover: {
        parameters: {
            query: {
                fromUserId: string;
                /** @description Left out: everywhere one keeps the roster */
                areaId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverCountView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    handTicketsOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                box?: "mine" | "todo" | "followed" | "area";
                /** @description One or more states, separated by commas */
                status?: string;
                phase?: "open" | "waiting" | "done";
                kind?: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
                areaId?: string;
                /** @description A number or its beginning, or words */
                q?: string;
                overdue?: boolean;
                /** @description What is due first, or the newest first; due is the usual order of todo, newest of the others */
                order?: "due" | "newest";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reportTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description The same key and body again: the same ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    countTickets: {
        parameters: {
            query?: {
                box?: "mine" | "todo" | "followed" | "area";
                /** @description One or more states, separated by commas */
                status?: string;
                phase?: "open" | "waiting" | "done";
                kind?: "hazard" | "wish" | "service" | "dispute" | "suggestion" | "rectification" | "task";
                areaId?: string;
                /** @description A number or its beginning, or words */
                q?: string;
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCountsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    findSimilarTickets: {
        parameters: {
            query: {
                lng: number;
                lat: number;
                coord: "wgs84" | "gcj02";
                accuracy?: number;
                categoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarTicketsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTicketOwners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To whom a ticket can be assigned or reassigned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerCandidatesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readTicketRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it went where it went, decision by decision; for officers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteHistoryView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readTicketClocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its limits, and how each due time was computed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketClocksView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    actOnTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description answer: what my desks are asked (the default); asked: what I asked for */
                box?: "answer" | "asked";
                state?: "waiting" | "granted" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTicketRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRequestsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listSupervisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "answered" | "ended";
                areaId?: string;
                /** @description Orders given together */
                groupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    superviseTickets: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listTicketSupervisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSupervisionsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listContentChecks: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description A community, a town or the county */
                areaId: string;
                /** @description Those to look at unless told otherwise */
                state?: "open" | "passed" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentCheckPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideOnContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentDecisionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentCheckView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listSecondLooks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                scope?: "desk" | "area";
                areaId?: string;
                kind?: "confirm" | "followUp" | "recheck";
                /** @description Left out: open */
                state?: "open" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondLookPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    countSecondLooks: {
        parameters: {
            query?: {
                /** @description desk: what my own desk is to look at (as usual); area: whatever lies in my area */
                scope?: "desk" | "area";
                /** @description With scope area: an area inside mine */
                areaId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondLookCountsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listPassingLooks: {
        parameters: {
            query?: {
                lng?: number;
                lat?: number;
                coord?: "wgs84" | "gcj02";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassingLooksView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    boardAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardAreaListView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    boardSummary: {
        parameters: {
            query: {
                /** @description A county, town or community */
                areaId: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardSummaryView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    boardCommunities: {
        parameters: {
            query: {
                /** @description A county, town or community */
                areaId: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityListView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    boardTickets: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description A county, town or community */
                areaId: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardTicketPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    boardWords: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description A county, town or community */
                areaId: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardWordPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    voteOnTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description A county, town or community */
                areaId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    changeProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectPatchBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reachMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReachedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    reviewProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listAnnouncements: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description A county, town or community */
                areaId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    objectToAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    decideAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listRings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RingsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listWhistles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhistlesView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    printOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    renewAnswerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLinkView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readResponseFigures: {
        parameters: {
            query?: {
                /** @description Left out: 30 days before the end */
                from?: string;
                /** @description The last day that counts; left out: today */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseFiguresView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readAnswerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedCallView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    answerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedCallView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    uploadByLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listHouseholds: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                /** @description Households of this area and all below it */
                areaId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Imports of this area and all below it */
                areaId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    sort: "areas" | "staff" | "households" | "places";
                    areaId?: string;
                    /** @enum {string} */
                    coord?: "wgs84" | "gcj02" | "auto";
                    /** @enum {string} */
                    missing?: "keep" | "retire";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                kind?: "error" | "warning" | "create" | "update" | "retire";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinePageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                /** @description Required; there is no default */
                coord?: "wgs84" | "gcj02";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCollectionView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedImportView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    revertImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    downloadTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    exportFile: {
        parameters: {
            query?: {
                /** @description Left out only by those who keep every county */
                areaId?: string;
                /** @description Of areas and places; there is no default */
                coord?: "wgs84" | "gcj02";
            };
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listFigureDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDefinitionsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    readFigures: {
        parameters: {
            query: {
                areaId: string;
                from?: string;
                /** @description The last day counted; both left out: the past 30 days */
                to?: string;
                /** @description What the rows stand for; left out: the areas one level down */
                by?: "area" | "unit" | "category" | "day" | "week" | "month";
                /** @description One organisation, or one area as the unit responsible */
                unitId?: string;
                categoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureTableView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    exportFigures: {
        parameters: {
            query: {
                areaId: string;
                from?: string;
                /** @description The last day counted; both left out: the past 30 days */
                to?: string;
                /** @description What the rows stand for; left out: the areas one level down */
                by?: "area" | "unit" | "category" | "day" | "week" | "month";
                /** @description One organisation, or one area as the unit responsible */
                unitId?: string;
                categoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listFigureTickets: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                areaId: string;
                from?: string;
                /** @description The last day counted; both left out: the past 30 days */
                to?: string;
                unitId?: string;
                categoryId?: string;
                /** @description Of a share: those that count as met, or not */
                only?: "met" | "missed" | "all";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureBehindPageView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    listDemoAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccountsView"];
                };
            };
            /** @description A problem document */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
