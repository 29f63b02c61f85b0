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
        post?: never;
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
        patch?: never;
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
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compounds, buildings, units and stations: of a grid, by name, or nearest to a point */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
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
        /** The place whose short code was read from a wall */
        get: operations["readPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
            permissions: ("report" | "reportOnBehalf" | "work" | "desk" | "manageAreas" | "managePlaces" | "manageRoster" | "managePeople" | "manageOrganisations" | "manageRules" | "manageTransfer")[];
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
        PlaceView: {
            id: string;
            /** @description The short code on the wall */
            key: string;
            /** @enum {string} */
            kind: "compound" | "building" | "unit" | "station";
            name: string;
            address: string;
            /** @description The grid */
            areaId: string;
            /** @description What people call the grid */
            areaName: string | null;
            /** @description The compound of a building */
            parentId: string | null;
            location: components["schemas"]["PointView"];
            /** @description Metres from the point asked about */
            distanceM?: number;
        };
        PlacePageView: {
            items: components["schemas"]["PlaceView"][];
            nextCursor: string | null;
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
            unit: "urgent_hour" | "work_hour" | "work_day" | "natural_day";
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
            reason: "directOrganisation" | "gridHolder" | "standIn" | "communityDesk" | "subdistrictDesk" | "countyDesk";
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
            /** @description What the name stands for, e.g. 建华园网格 网格员 */
            title: string;
            /** @description Duty of the post */
            post?: string;
            phone: string | null;
            isMe: boolean;
        };
        DeadlinesView: {
            acceptBy: string | null;
            resolveBy: string | null;
            verifyBy: string | null;
            /** @description The earliest that still runs */
            nextDueAt: string | null;
            overdue: boolean;
        };
        AllowedActionView: {
            /** @enum {string} */
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "resume" | "extend" | "appeal" | "whistle" | "respond" | "supervise" | "remind" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
            label: string;
            needs: ("reason" | "note" | "owner" | "passed" | "satisfaction" | "positionOrReason" | "photo" | "content")[];
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
            mine: boolean;
            /** @enum {string|null} */
            danger: "gas" | "fire" | "injury" | "falling_wire" | "collapse" | null;
            allowedActions: components["schemas"]["AllowedActionView"][];
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
            /** @description When the phone took it, ISO 8601; never used for order or deadlines */
            capturedAt?: string;
            onBehalfOf?: components["schemas"]["CallerBody"];
        };
        AssignmentView: {
            /** @enum {string} */
            kind: "post" | "organisation" | "desk";
            /** @description The person, else the organisation or desk */
            name: string;
            /** @description What the name stands for, e.g. 建华园网格 网格员 */
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
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "resume" | "extend" | "appeal" | "whistle" | "respond" | "supervise" | "remind" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
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
        };
        LinkedTicketView: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            status: "submitted" | "dispatched" | "accepted" | "on_site" | "suspended" | "resolved" | "closed" | "rejected" | "withdrawn" | "merged";
            distanceM: number;
            createdAt: string;
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
            mine: boolean;
            /** @enum {string|null} */
            danger: "gas" | "fire" | "injury" | "falling_wire" | "collapse" | null;
            allowedActions: components["schemas"]["AllowedActionView"][];
            description: string;
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
        };
        OwnerCandidatesView: {
            items: components["schemas"]["OwnerCandidateView"][];
        };
        OwnerBody: {
            /** @enum {string} */
            party: "post" | "organisation" | "desk";
            /** @description The grid of a post, the area of a desk */
            areaId?: string;
            organisationId?: string;
        };
        ActionBody: {
            /** @enum {string} */
            action: "report" | "amend" | "dispatch" | "accept" | "decline" | "transfer" | "arrive" | "resolve" | "verify" | "reopen" | "reject" | "withdraw" | "merge" | "unmerge" | "suspend" | "resume" | "extend" | "appeal" | "whistle" | "respond" | "supervise" | "remind" | "comment" | "follow" | "rate" | "followUp" | "recheck" | "publish" | "claim" | "fulfil";
            /** @description The version the caller has seen; 409 when it moved on */
            version?: number;
            reason?: string;
            note?: string;
            mediaIds?: string[];
            owner?: components["schemas"]["OwnerBody"];
            location?: components["schemas"]["TicketLocationBody"];
            /** @enum {string} */
            outcome?: "fixed" | "made_safe" | "not_found" | "handed_over";
            passed?: boolean;
            /** @enum {string} */
            satisfaction?: "satisfied" | "mostly" | "unsatisfied";
            comment?: string;
            /** @description What was good or bad, in a word each */
            tags?: string[];
            description?: string;
            categoryId?: string;
            /** @description Who to turn to instead, when a report is not accepted */
            referTo?: string;
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
    listAreas: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Children of this area; without it the counties, or a whole level */
                parentId?: string;
                level?: "county" | "subdistrict" | "community" | "grid";
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
    listPlaces: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Places of this grid */
                gridId?: string;
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
