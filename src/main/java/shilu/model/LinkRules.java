package shilu.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the site treats links to other sites, by host.
 *
 * @param hosts a host stands for itself and all that is under it; the longest that fits decides
 */
public record LinkRules(Map<String, Treatment> hosts) {
    public static final LinkRules NONE = new LinkRules(Map.of());

    public enum Treatment {
        /** The link leads straight there. */
        DIRECT,
        /** The link leads to a page that says where it goes on to. */
        NOTICE,
        /** There must be no such link. */
        REFUSED
    }

    public LinkRules {
        hosts = Collections.unmodifiableMap(new TreeMap<>(hosts));
    }

    public Treatment of(String host) {
        for (String domain = host; ; domain = domain.substring(domain.indexOf('.') + 1)) {
            if (hosts.containsKey(domain)) return hosts.get(domain);
            if (domain.indexOf('.') < 0) return Treatment.NOTICE;
        }
    }
}
