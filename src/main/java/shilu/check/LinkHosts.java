package shilu.check;

import java.util.TreeMap;
import java.util.regex.Pattern;
import shilu.model.LinkRules;
import shilu.model.LinkRules.Treatment;
import shilu.read.Node;

/** Reads which hosts links may lead to straight, and to which there must be none. */
final class LinkHosts {
    // No single word such as "cn": a whole country is no host.
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+");

    private LinkHosts() {}

    static LinkRules read(Fields fields) {
        var hosts = new TreeMap<String, Treatment>();
        read(fields, "direct", Treatment.DIRECT, hosts);
        read(fields, "refused", Treatment.REFUSED, hosts);
        fields.build(() -> hosts);
        return new LinkRules(hosts);
    }

    private static void read(Fields fields, String key, Treatment treatment, TreeMap<String, Treatment> hosts) {
        for (Node.Scalar scalar : fields.scalars(key)) {
            String host = scalar.text();
            if (!HOST.matcher(host).matches()) fields.fail(scalar.at(), "wrong-host", host);
            else if (hosts.putIfAbsent(host, treatment) != null) fields.fail(scalar.at(), "host-twice", host);
        }
    }
}
