package record

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/publicsuffix"

	"liaison/internal/collab"
	"liaison/internal/identifier"
)

// otherScheme matches addresses that no browser opens as a page of the web, or that run something.
var otherScheme = regexp.MustCompile(`(?i)^\s*(?:javascript|vbscript|data|mailto|tel|file|blob|about|ftp|chrome|ms-[a-z]+):`)

// notOfTheWeb returns why a claim cannot be kept, "" where it can: its website is no page of the web. A word without
// a point is none.
func notOfTheWeb(c collab.Claim) string {
	if k, ok := c.(*collab.Identifier); ok && k.Scheme == collab.SchemeWebsite && (otherScheme.MatchString(k.Value) || !strings.ContainsRune(k.Value, utf8.RuneError) && !strings.ContainsAny(k.Value, ".。．")) {
		return fmt.Sprintf("%q is no address of the web: write it as https://ktu.edu", collab.Clip(k.Value))
	}
	return ""
}

// CheckClaim is the claim's own Check, and that a website is a page of the web.
func CheckClaim(c collab.Claim) error {
	if reason := notOfTheWeb(c); reason != "" {
		return errors.New(reason)
	}
	return c.Check()
}

// Domain is the domain of an institution whose website is at the address, in
// the form of identifier.Host: "ktu.lt" of "https://www.ktu.lt/en/". It is "" where the
// address may be the site of one among many on its host:
//
//   - where many share the host: below a suffix of the private section of the
//     public suffix list (github.io, wixsite.com) that is no zone of a town or a
//     network, as wroc.pl, and on the networks and schools' portals below;
//   - where a path, a query or a fragment leads into the site. A path that only
//     picks a language or the first page is none: "/", "/en", "/en-GB/", the
//     letters of the country's own domain ("/fr" below .fr), "/index.php",
//     "/home", "/en/home.html";
//
// and where it is no address: a mail address or user information, blanks inside,
// another scheme than http and https, an IP address, a host below no known top
// domain. A port is left out. An address without a scheme is one of the web.
func Domain(address string) string {
	address = strings.TrimSpace(address)
	if !strings.Contains(address, "://") {
		address = "http://" + strings.TrimPrefix(address, "//")
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return ""
	}
	host := identifier.Host(u.Hostname())
	if host == "" || portals[host] {
		return ""
	}
	if sharedHost(host) {
		return ""
	}
	for segment := range strings.SplitSeq(strings.ToLower(u.Path), "/") {
		if !trivial(segment, host) {
			return ""
		}
	}
	return host
}

// sharedHost tells whether many institutions may have their sites on the host, or
// below it.
func sharedHost(host string) bool {
	switch suffix, public := publicsuffix.PublicSuffix(host); {
	case public && suffix == host:
		return true
	case !public && !strings.Contains(suffix, "."):
		return true // a top domain that nobody knows
	case !public && suffix != host && !zones[suffix]:
		return true // a private suffix
	}
	for at := host; at != ""; _, at, _ = strings.Cut(at, ".") {
		if shared[at] {
			return true
		}
	}
	return false
}

// HostOf returns the host of a web address in the form of identifier.Host, whatever page it
// leads to; "" where many share the host or the address is none: see Domain.
func HostOf(address string) string {
	if !strings.Contains(address, "://") {
		address = "http://" + strings.TrimPrefix(address, "//")
	}
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	return Domain(u.Hostname())
}

// Registrable returns the part of a domain that somebody registered: "ntua.gr" of
// "erasmus.ntua.gr". It returns "" for a domain that is such a part itself, or a
// public suffix.
func Registrable(domain string) string {
	whole, err := publicsuffix.EffectiveTLDPlusOne(domain)
	if err != nil || whole == domain {
		return ""
	}
	return whole
}

// trivial tells whether a part of a path only picks a language or the first page.
func trivial(segment, host string) bool {
	switch segment {
	case "", "en", "eng", "english", "home", "index", "default", host[strings.LastIndexByte(host, '.')+1:]:
		return true
	}
	page, ending, isPage := strings.Cut(segment, ".")
	switch {
	case isPage && strings.Trim(ending, "abcdefghijklmnopqrstuvwxyz") == "":
		return page == "index" || page == "home" || page == "default"
	case strings.HasPrefix(segment, "en-") || strings.HasPrefix(segment, "en_"):
		return len(segment) == len("en-gb")
	}
	return false
}

// zones are private suffixes below which institutions have domains of their own.
var zones = map[string]bool{
	"gda.pl": true, "gdansk.pl": true, "gdynia.pl": true, "gliwice.pl": true, "krakow.pl": true, "lodz.pl": true, "lublin.pl": true,
	"med.pl": true, "poznan.pl": true, "sopot.pl": true, "torun.pl": true, "wroc.pl": true, "zakopane.pl": true,
	"ac.ru": true, "edu.ru": true, "gov.ru": true, "com.ru": true, "int.ru": true, "mil.ru": true, "spb.ru": true,
	"msk.ru": true, "nov.ru": true, "spb.su": true, "msk.su": true, "nov.su": true,
	"adygeya.ru": true, "bashkiria.ru": true, "dagestan.ru": true, "grozny.ru": true, "kalmykia.ru": true, "mordovia.ru": true, "nalchik.ru": true,
	"pyatigorsk.ru": true, "vladikavkaz.ru": true, "vladimir.ru": true,
	"rs.ba": true, "tche.br": true, "edu.krd": true, "co.krd": true,
	"us.org": true, "us.com": true, "eu.com": true, "eu.org": true, "uk.com": true, "uk.net": true, "gb.net": true,
	"de.com": true,
}

// shared are hosts whose users have pages there or below them, and that the
// public suffix list does not have.
var shared = map[string]bool{
	"facebook.com": true, "fb.com": true, "instagram.com": true, "linkedin.com": true, "twitter.com": true,
	"x.com": true, "youtube.com": true, "youtu.be": true, "vk.com": true, "t.me": true, "linktr.ee": true,
	"sites.google.com": true, "docs.google.com": true, "drive.google.com": true, "plus.google.com": true,
	"goo.gl": true, "bit.ly": true, "tinyurl.com": true, "wikipedia.org": true, "medium.com": true,
	"blogspot.com": true, "wordpress.com": true, "wixsite.com": true, "weebly.com": true, "tumblr.com": true,
	"jimdo.com": true, "jimdofree.com": true, "webnode.com": true, "gmail.com": true, "researchgate.net": true,
	"academia.edu": true,
}

// portals are hosts on which an authority has its own site and its schools'
// pages. What lies below them, as "agora.xtec.cat", is judged by itself.
var portals = map[string]bool{
	"edu.gva.es": true, "portal.edu.gva.es": true, "mestreacasa.gva.es": true, "edu.jccm.es": true,
	"edu.xunta.es": true, "edu.xunta.gal": true, "educa.madrid.org": true, "educa2.madrid.org": true,
	"educa.jcyl.es": true, "juntadeandalucia.es": true, "blogsaverroes.juntadeandalucia.es": true,
	"murciaeduca.es": true, "xtec.cat": true, "agora.xtec.cat": true, "gobiernodecanarias.org": true,
}
