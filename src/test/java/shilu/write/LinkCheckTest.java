package shilu.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import shilu.memory.Memory;
import shilu.problem.Problem;
import shilu.problem.Problems;
import shilu.site.OutputFile;

class LinkCheckTest {
    private static final OutputFile HOME = page("index.html", "<h1 id='top-figures'>…</h1>");

    @Test
    void l2LinksThatArriveAreNoProblem() {
        assertThat(found(
                        HOME,
                        page("topics/coking.html", """
                                <a href="../index.html#top-figures">1</a> <a href="index.html?page=2">2</a>
                                <a href="#here" id="here">3</a> <a href="#top">4</a>
                                <img src="../charts/gas.svg" srcset="../charts/gas.svg 1x, ../charts/gas.png 2x">
                                <svg><use href="../charts/gas.svg#mark"/></svg>
                                <video poster="../charts/gas.png"></video>
                                <a href="https://example.org/x">5</a> <a href="mailto:a@example.org">6</a>
                                <a href="../data/a.json#/rows/1">7</a> <a href="index.html#%E9%A6%96">8</a>
                                """),
                        page("topics/index.html", "<h2 id='首'></h2>"),
                        OutputFile.text(
                                "charts/gas.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g id='mark'/></svg>"),
                        OutputFile.text("charts/gas.png", ""),
                        OutputFile.text("data/a.json", "{}")))
                .isEmpty();
    }

    @Test
    void l2MissingFilesFragmentsAndAddressesAreNamed() {
        assertThat(found(HOME, page("topics/a.html", """
                        <a href="b.html">1</a> <a href="../index.html#nowhere">2</a> <a href="">3</a> <a href="#">4</a>
                        <a href="../../up.html">5</a> <a href="/index.html">6</a> <a href="../">7</a>
                        <img src="x.png" srcset="y.png 2x"> <video poster="z.png"></video>
                        """)))
                .containsExactlyInAnyOrder(
                        "site/topics/a.html link-nowhere b.html",
                        "site/topics/a.html fragment-nowhere ../index.html#nowhere",
                        "site/topics/a.html link-empty",
                        "site/topics/a.html link-outside ../../up.html",
                        "site/topics/a.html link-outside /index.html",
                        "site/topics/a.html link-nowhere ../",
                        "site/topics/a.html link-nowhere x.png",
                        "site/topics/a.html link-nowhere y.png",
                        "site/topics/a.html link-nowhere z.png");
    }

    /** A preview checks after every change: what it remembers of a page must not keep the check alive that met it first. */
    @Test
    void whatIsRememberedHoldsNoEarlierCheck() throws InterruptedException {
        var memory = Memory.lasting();
        var earlier = new WeakReference<>(checked(memory));
        memory.settle();
        checked(memory);
        memory.settle();
        for (int wait = 0; wait < 100 && earlier.get() != null; wait++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(earlier.get()).isNull();
    }

    private static LinkCheck checked(Memory memory) {
        var check = new LinkCheck(memory);
        check.add(HOME);
        return check;
    }

    @Test
    void pagesThatLeadOnAndStyleSheetsAreFollowedToo() {
        assertThat(found(
                        page("f/gdp.html", "<meta http-equiv=refresh content='0; url=../places/city.html#gdp'>"),
                        OutputFile.text("assets/site.css", "a{background:url(brick.svg)}")))
                .containsExactlyInAnyOrder(
                        "site/f/gdp.html link-nowhere ../places/city.html#gdp",
                        "site/assets/site.css link-nowhere brick.svg");
    }

    @Test
    void onlyThePageForUnknownAddressesMayLinkFromTheRoot() {
        var links = "<a href='/base/index.html#top-figures'>1</a> <a href='/base/'>2</a> <a href='/base/no.html'>3</a>";
        assertThat(found(HOME, page("404.html", links))).containsExactly("site/404.html link-nowhere /base/no.html");
        assertThat(found(HOME, page("404.html", "<base href='/base/'><a href='index.html'>1</a>")))
                .isEmpty();
    }

    @Test
    void anIdMayStandOnAPageOnce() {
        assertThat(found(page("index.html", "<p id='a'></p><svg><g id='a'/></svg><p id='b'></p>")))
                .containsExactly("site/index.html id-twice a");
    }

    @Test
    void filesMayNotShareAPathOrStandWhereAFolderIs() {
        assertThat(found(HOME, HOME, OutputFile.text("data.js", ""), OutputFile.text("data.js/a.json", "")))
                .containsExactlyInAnyOrder("site/index.html path-twice index.html", "site/data.js path-twice data.js");
    }

    @Test
    void namesThatWindowsKeepsForDevicesAreRefused() {
        assertThat(found(page("f/con.html", ""), page("aux/index.html", ""), page("console.html", "")))
                .containsExactlyInAnyOrder(
                        "site/f/con.html path-reserved f/con.html", "site/aux/index.html path-reserved aux/index.html");
    }

    @Test
    void aMistakeOnEveryPageIsToldAFewTimesAndCounted() {
        var pages = new ArrayList<OutputFile>();
        for (int i = 10; i < 60; i++) pages.add(page("p" + i + ".html", "<a href='gone.html'>…</a>"));
        assertThat(found(pages.toArray(OutputFile[]::new)))
                .containsExactlyInAnyOrder(
                        "site/p10.html link-nowhere gone.html",
                        "site/p11.html link-nowhere gone.html",
                        "site/p12.html link-nowhere gone.html",
                        "site/p10.html same-on-more-pages gone.html");
    }

    private static OutputFile page(String path, String body) {
        return OutputFile.text(path, "<!doctype html><html><body>" + body);
    }

    private static List<String> found(OutputFile... files) {
        var problems = new Problems();
        LinkCheck.check(Arrays.asList(files), problems);
        return problems.sorted().stream().map(LinkCheckTest::told).toList();
    }

    private static String told(Problem problem) {
        String first =
                problem.arguments().isEmpty() ? "" : " " + problem.arguments().get(0);
        return problem.at() + " " + problem.rule() + first;
    }
}
