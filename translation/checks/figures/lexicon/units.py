"""Units of measure and money: the signs every language shares, and what converts into what.

Unit names are CLDR's. Factors are exact by definition (international yard and pound of 1959; NIST SP 811,
appendix B) except for month and year, which are read as 30.4375 and 365.25 days.
"""

from __future__ import annotations

from decimal import Decimal

# Of a rate: 100 basis points are one point, or one per cent of it. Points may be those of an index, too.
RATE_POINTS = {"basis-point": Decimal("0.01"), "point": Decimal(1), "pp": Decimal(1), "%": Decimal(1)}

SIGNS: dict[str, str] = {
    "km": "length-kilometer",
    "m": "length-meter",
    "dm": "length-decimeter",
    "cm": "length-centimeter",
    "mm": "length-millimeter",
    "nm": "length-nanometer",
    "ft": "length-foot",
    "mi": "length-mile",
    "yd": "length-yard",
    "km²": "area-square-kilometer",
    "km2": "area-square-kilometer",
    "m²": "area-square-meter",
    "m2": "area-square-meter",
    "cm²": "area-square-centimeter",
    "cm2": "area-square-centimeter",
    "ha": "area-hectare",
    "m³": "volume-cubic-meter",
    "m3": "volume-cubic-meter",
    "km³": "volume-cubic-kilometer",
    "hm³": "volume-cubic-hectometer",
    "hm3": "volume-cubic-hectometer",
    "cm³": "volume-cubic-centimeter",
    "cm3": "volume-cubic-centimeter",
    "l": "volume-liter",
    "dl": "volume-deciliter",
    "cl": "volume-centiliter",
    "ml": "volume-milliliter",
    "hl": "volume-hectoliter",
    "t": "mass-tonne",
    "kg": "mass-kilogram",
    "g": "mass-gram",
    "mg": "mass-milligram",
    "µg": "mass-microgram",
    "lb": "mass-pound",
    "lbs": "mass-pound",
    "oz": "mass-ounce",
    "°c": "temperature-celsius",
    "°f": "temperature-fahrenheit",
    "ºc": "temperature-celsius",  # typed with the sign of Spanish ordinals
    "ºf": "temperature-fahrenheit",
    "°": "degree",
    "kw": "power-kilowatt",
    "mw": "power-megawatt",
    "gw": "power-gigawatt",
    "kwh": "energy-kilowatt-hour",
    "mwh": "energy-megawatt-hour",
    "gwh": "energy-gigawatt-hour",
    "twh": "energy-terawatt-hour",
    "hp": "power-horsepower",
    "kj": "energy-kilojoule",
    "kcal": "energy-kilocalorie",
    "hz": "frequency-hertz",
    "khz": "frequency-kilohertz",
    "mhz": "frequency-megahertz",
    "ghz": "frequency-gigahertz",
    "kb": "digital-kilobyte",
    "mb": "digital-megabyte",
    "gb": "digital-gigabyte",
    "tb": "digital-terabyte",
    "db": "sound-decibel",
    "km/h": "speed-kilometer-per-hour",
    "kph": "speed-kilometer-per-hour",
    "kmh": "speed-kilometer-per-hour",
    "m/s": "speed-meter-per-second",
    "mph": "speed-mile-per-hour",
    "mi/h": "speed-mile-per-hour",
    "h": "hour",
    "min": "minute",
    "km/s": "speed-kilometer-per-second",
    "km/min": "speed-kilometer-per-minute",
    "cm/s": "speed-centimeter-per-second",
    "mm/s": "speed-millimeter-per-second",
    "m/min": "speed-meter-per-minute",
    "ft/s": "speed-foot-per-second",
    "min-1": "rotation-per-minute",
    "min⁻¹": "rotation-per-minute",
    "sec": "second",
}

# Read from CLDR under these names in every language, long forms only ("kilometres", "Kilometer").
NAMED: dict[str, str] = {
    "duration-year": "year",
    "duration-month": "month",
    "duration-week": "week",
    "duration-day": "day",
    "duration-hour": "hour",
    "duration-minute": "minute",
    "duration-second": "second",
} | {
    name: name
    for name in [
        "length-kilometer",
        "length-meter",
        "length-centimeter",
        "length-millimeter",
        "length-nanometer",
        "length-mile",
        "length-yard",
        "length-foot",
        "length-inch",
        "length-nautical-mile",
        "length-light-year",
        "area-square-kilometer",
        "area-square-meter",
        "area-square-centimeter",
        "area-square-mile",
        "area-square-foot",
        "area-acre",
        "area-hectare",
        "volume-liter",
        "volume-milliliter",
        "volume-hectoliter",
        "volume-gallon",
        "volume-pint",
        "volume-barrel",
        "volume-cubic-meter",
        "volume-cubic-kilometer",
        "volume-cubic-foot",
        "mass-tonne",
        "mass-kilogram",
        "mass-gram",
        "mass-milligram",
        "mass-ton",
        "mass-pound",
        "mass-ounce",
        "mass-carat",
        "temperature-celsius",
        "temperature-fahrenheit",
        "power-kilowatt",
        "power-megawatt",
        "power-gigawatt",
        "power-watt",
        "energy-kilowatt-hour",
        "energy-calorie",
        "energy-kilocalorie",
        "speed-kilometer-per-hour",
        "speed-meter-per-second",
        "speed-mile-per-hour",
        "speed-knot",
        "digital-byte",
        "digital-kilobyte",
        "digital-megabyte",
        "digital-gigabyte",
        "digital-terabyte",
        "digital-bit",
        "frequency-hertz",
        "frequency-megahertz",
        "electric-volt",
    ]
}

# Dimension and size in its base unit.
_SIZES = {
    "length": "length-kilometer 1000 length-meter 1 length-decimeter 0.1 length-centimeter 0.01 "
    "length-millimeter 0.001 length-nanometer 1e-9 length-mile 1609.344 length-yard 0.9144 "
    "length-foot 0.3048 length-inch 0.0254 length-nautical-mile 1852",
    "area": "area-square-kilometer 1e6 area-hectare 1e4 area-square-meter 1 area-square-centimeter 1e-4 "
    "area-square-mile 2589988.110336 area-acre 4046.8564224 area-square-foot 0.09290304",
    "volume": "volume-cubic-kilometer 1e12 volume-cubic-hectometer 1e9 volume-cubic-meter 1000 "
    "volume-hectoliter 100 volume-liter 1 "
    "volume-deciliter 0.1 volume-centiliter 0.01 volume-milliliter 0.001 volume-cubic-centimeter 0.001 "
    "volume-gallon 3.785411784 volume-pint 0.473176473 volume-barrel 158.987294928 "
    "volume-cubic-foot 28.316846592",
    "mass": "mass-tonne 1e6 mass-kilogram 1000 mass-gram 1 mass-milligram 0.001 mass-microgram 1e-6 "
    "mass-ton 907184.74 mass-stone 6350.29318 mass-pound 453.59237 mass-ounce 28.349523125 mass-carat 0.2",
    "time": "year 31557600 month 2629800 week 604800 day 86400 hour 3600 minute 60 second 1 "
    "fortnight 1209600 quarter-year 7889400 half-year 15778800 decade 315576000 century 3155760000 "
    "millennium 31557600000",
    "power": "power-watt 1 power-kilowatt 1000 power-megawatt 1e6 power-gigawatt 1e9 "
    "power-horsepower 745.69987",
    "energy": "energy-kilowatt-hour 1 energy-megawatt-hour 1000 energy-gigawatt-hour 1e6 "
    "energy-terawatt-hour 1e9",
    "heat": "energy-kilojoule 1 energy-kilocalorie 4.184 energy-calorie 0.004184",
    "speed": "speed-kilometer-per-hour 1 speed-meter-per-second 3.6 speed-mile-per-hour 1.609344 "
    "speed-knot 1.852",
    "memory": "digital-byte 1 digital-kilobyte 1e3 digital-megabyte 1e6 digital-gigabyte 1e9 "
    "digital-terabyte 1e12",
    "frequency": "frequency-hertz 1 frequency-kilohertz 1e3 frequency-megahertz 1e6 frequency-gigahertz 1e9",
}
FACTORS: dict[str, tuple[str, Decimal]] = {
    name: (dimension, Decimal(size))
    for dimension, units in _SIZES.items()
    for name, size in zip(units.split()[::2], units.split()[1::2], strict=True)
}

# A length and the time in which it is covered -> the speed: "metres per second", "km/heure".
SPEEDS: dict[tuple[str, str], str] = {
    (length, time): f"speed-{length.removeprefix('length-')}-per-{time}"
    for length, (dimension, _) in FACTORS.items()
    if dimension == "length"
    for time in ("hour", "minute", "second")
}
_METERS_PER_SECOND = Decimal("3.6")  # kilometres per hour
FACTORS |= {
    speed: ("speed", _METERS_PER_SECOND * FACTORS[length][1] / FACTORS[time][1])
    for (length, time), speed in SPEEDS.items()
    if speed not in FACTORS
}

# The unit in which the rest of a length or mass may be given, and how many make one: "6 feet 4 inches".
SMALLER: dict[str, tuple[str, int]] = {
    "length-foot": ("length-inch", 12),
    "mass-stone": ("mass-pound", 14),
    "mass-pound": ("mass-ounce", 16),
    "length-yard": ("length-foot", 3),
    "length-kilometer": ("length-meter", 1000),
    "length-meter": ("length-centimeter", 100),
    "mass-tonne": ("mass-kilogram", 1000),
    "mass-kilogram": ("mass-gram", 1000),
}
METRIC = frozenset({"length-kilometer", "length-meter", "mass-tonne", "mass-kilogram"})

DEGREE_LETTERS = {"c": "temperature-celsius", "f": "temperature-fahrenheit"}
DEGREES = frozenset({"degree", "temperature-celsius", "temperature-fahrenheit"})

DURATIONS = frozenset(name for name, (dimension, _) in FACTORS.items() if dimension == "time")

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "¥",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₫": "VND",
    "₦": "NGN",
    "zł": "PLN",
    "kč": "CZK",
    "us$": "USD",
    "hk$": "HKD",
    "nt$": "TWD",
    "nz$": "NZD",
    "r$": "BRL",
    "￥": "¥",
    "＄": "USD",
}

# Currencies whose sign is of letters, right before digits: "Q120 million". Elsewhere "Q7" is a name.
CURRENCY_LETTERS: dict[str, str] = {"q": "GTQ", "r": "ZAR", "l": "L", "k": "K", "p": "P", "n": "NGN"} | {
    "rm": "MYR",
    "rp": "IDR",
    "sfr": "CHF",
    "sh": "shilling",
    "ksh": "shilling",
    "kz": "kwanza",
    "bs": "boliviano",
}

# Names that are the same, but for their endings, in every language of Latin letters, and other words in none.
CURRENCY_NAMES: dict[str, str] = {
    "quetzal": "GTQ",
    "lempira": "HNL",
    "kwacha": "ZMW",
    "ringgit": "MYR",
    "baht": "THB",
    "naira": "NGN",
    "balboa": "PAB",
}

CODES = frozenset(
    (
        "USD EUR GBP JPY CHF CNY RUB UAH PLN CZK SKK HUF RON BGN SEK NOK DKK ISK CAD AUD NZD MXN BRL ARS "
        "CLP COP PEN INR PKR KRW TRY ILS EGP SAR AED QAR ZAR NGN KES THB IDR VND PHP SGD HKD TWD MYR IRR "
        "IQD DEM FRF ITL ESP GTQ HNL ZMW PAB"
    ).split()
)

# Names that several currencies share: a translation may say it with more or less precision.
FAMILIES: dict[str, frozenset[str]] = {
    "USD": frozenset({"CAD", "AUD", "NZD", "HKD", "SGD", "TWD"}),
    "kr": frozenset({"CZK", "SKK", "SEK", "NOK", "DKK", "ISK"}),
    "peso": frozenset({"MXN", "ARS", "CLP", "COP", "PHP"}),
    "franc": frozenset({"CHF", "FRF"}),
    "GBP": frozenset({"EGP", "mass-pound"}),
    "¥": frozenset({"JPY", "CNY"}),
    "L": frozenset({"HNL", "lira", "ITL", "TRY"}),
    "K": frozenset({"ZMW", "kyat", "kina"}),
    "P": frozenset({"PHP", "peso", "pula"}),
    "dinar": frozenset({"RSD", "IQD", "KWD"}),
    "rupee": frozenset({"INR", "PKR"}),
    "lira": frozenset({"ITL", "TRY"}),
    "mark": frozenset({"DEM"}),
    "point": frozenset({"pp"}),
    "degree": frozenset({"temperature-celsius", "temperature-fahrenheit"}),
    "mass-ton": frozenset({"mass-tonne"}),
    "volume-liter": frozenset({"consumption-liter-per-100-kilometer"}),
}


# US dollars for one unit, about the middle of 2000 to 2025: near enough to recognise a conversion.
_RATES = (
    "USD 1 EUR 1.2 GBP 1.55 JPY 0.009 CHF 1.0 CNY 0.145 RUB 0.022 CZK 0.047 SKK 0.035 PLN 0.28 HUF 0.004 "
    "SEK 0.12 NOK 0.13 DKK 0.16 kr 0.08 CAD 0.8 AUD 0.75 NZD 0.68 HKD 0.128 SGD 0.7 TWD 0.032 MXN 0.065 "
    "BRL 0.3 INR 0.016 KRW 0.00085 ZAR 0.09 ILS 0.27 SAR 0.267 AED 0.272 THB 0.03 PHP 0.02"
)
RATES = {unit: Decimal(rate) for unit, rate in zip(_RATES.split()[::2], _RATES.split()[1::2], strict=True)}


def same_unit(one: str | None, other: str | None) -> bool:
    """Whether two units may name the same thing; an unnamed unit agrees with any."""
    if one is None or other is None or one == other:
        return True
    return other in FAMILIES.get(one, ()) or one in FAMILIES.get(other, ())


def base_size(value: Decimal, unit: str | None) -> tuple[str, Decimal] | None:
    """The dimension and the size in its base unit, or None where the unit does not convert."""
    if unit == "temperature-fahrenheit":
        return "temperature", (value - 32) * 5 / 9
    if unit == "temperature-celsius":
        return "temperature", value
    if unit == "cent":
        return "money", value / 100
    if unit in RATE_POINTS:
        return "rate", value * RATE_POINTS[unit]
    if unit in CODES or unit in FAMILIES:
        return "money", value
    factor = FACTORS.get(unit or "")
    return (factor[0], value * factor[1]) if factor else None
