"""Readings of the Chinese characters of Japanese names: surnames, given names and places."""

from translation.languages.name_table import NameTable

# A character, or a name of several that is read as a whole, and its readings in Hepburn romanisation
# without long vowels. The characters are those of the hundred most frequent surnames, of the names of
# prefectures and their capitals, of prime ministers, and of frequent given names.
READINGS = """
一 ichi kazu hito itsu
二 ji ni
三 mi san zo mitsu
四 shi yo
五 go
六 roku mu
七 nana shichi
八 ya hachi
九 kyu ku
十 ju to
千 chi sen
万 man
上 ue kami jo uwa
下 shita shimo
中 naka chu
久 hisa ku kyu
之 yuki no
也 ya
事 koto
亀 kame
二郎 jiro
五郎 goro
介 suke
今 ima kon
仁 hito jin
代 yo shiro
伊 i
佐 sa suke
佑 yu suke
保 yasu ho
信 nobu shin
修 osamu shu
俊 toshi shun
倍 be
健 ken takeshi
優 yu masaru
元 moto gen
光 mitsu hikaru ko
克 katsu
入 iri
公 kimi ko
内 uchi nai
冨 tomi to
前 mae saki
剛 tsuyoshi go take
力 chikara riki
加 ka
助 suke
勇 isamu yu
勝 katsu masaru
勉 tsutomu
千葉 chiba
北 kita hoku
北海道 hokkaido
南 minami nan
博 hiro hiroshi
口 kuchi guchi
古 furu ko
史 fumi shi
司 shi tsukasa ji
吉 yoshi kichi
名 na
名古屋 nagoya
向 muko mukai
君 kimi
和 kazu wa
哲 tetsu akira
善 yoshi zen
喜 yoshi ki
嘉 yoshi ka
国 kuni koku
土 tsuchi do
地 chi ji
坂 saka
垣 kaki gaki
城 shiro ki jo
堀 hori
堂 do
塚 tsuka
境 sakai
増 masu
声 koe
夏 natsu
夫 o fu
太 ta futo dai
太郎 taro
央 o hiro
奈 na
奈良 nara
妙 tae
子 ko
孝 taka ko
安 yasu an a
宇 u
宏 hiro hiroshi
宗 mune so
宮 miya
富 tomi to
寛 hiro kan
寺 tera dera
寿 toshi ju
将 masa sho
小 ko o
小百合 sayuri
尚 nao hisa
尾 o
居 i
屋 ya
山 yama san zan
岐阜 gifu
岡 oka
岩 iwa
岸 kishi
島 shima jima
崇 takashi taka
崎 saki zaki
嶋 shima jima
川 kawa gawa
工 ku
左 sa
市 ichi shi
希 ki nozomi
師 shi
帯 obi
常 tsune
平 hira taira hei pei
年 toshi
幸 yuki sachi ko
広 hiro
庄 sho
康 yasu ko
延 nobu
弘 hiro hiroshi
張 haru
強 tsuyoshi
彦 hiko
後 go
徳 toku nori
徹 toru tetsu
志 shi
忠 tada
恒 tsune
恭 yasu kyo
恵 e megumi kei
愛 ai
慎 shin
慶 yoshi kei
成 nari shige sei
戸 to do
房 fusa
手 te
折 ori
拓 taku
政 masa
敏 toshi
敬 taka kei
数 kazu
斉 sai
斎 sai
文 fumi bun
新 shin ara nii
新潟 niigata
方 kata
旭 asahi
早 haya sa
明 aki akira mei
星 hoshi
春 haru
昭 aki sho
晋 shin
晴 haru
智 tomo satoshi
暁 aki
曽 so
月 tsuki
有 ari
木 ki gi
本 moto
札 satsu
札幌 sapporo
杉 sugi
村 mura
東 higashi to azuma
東京 tokyo
京 kyo
松 matsu
林 hayashi bayashi rin
枝 eda e
果 ka
柳 yanagi
柴 shiba
栄 ei sakae
根 ne
栗 kuri
桐 kiri
桑 kuwa
桜 sakura
梅 ume
梨 nashi
森 mori
植 ue
楠 kusunoki
榎 enoki
横 yoko
樹 ki juki
橋 hashi bashi
次 tsugi ji
次郎 jiro
正 masa sho tadashi
武 take mu takeshi
歩 ayumu
毅 takeshi tsuyoshi
民 tami
水 mizu
永 naga ei
江 e
池 ike
沖 oki
沢 sawa zawa
沼 numa
治 haru ji osamu
河 kawa
泉 izumi
法 nori
波 nami
泰 yasu
洋 yo hiro hiroshi
津 tsu
浅 asa
浜 hama
浦 ura
海 umi kai
淳 jun atsushi
清 kiyo kiyoshi shi sei
渋 shibu
渡 wata
渡辺 watanabe
渡部 watanabe
港 minato
湯 yu
満 mitsu
源 minamoto gen
滝 taki
潟 kata gata
澤 sawa zawa
瀬 se
熊 kuma
片 kata
牛 ushi
牧 maki
狩 kari
猪 ino i
玉 tama
玲 rei
理 ri
瓜 uri
生 o iku nama
由 yu yoshi
田 ta da
甲 ko
町 machi
男 o
畑 hata
白 shira shiro
百 momo
百合 yuri
百合子 yuriko
盛 mori
直 nao tada
相 ai
真 ma shin makoto
矢 ya
知 tomo chi
石 ishi
研 ken
破 ba
磯 iso
神 kami kan ko
福 fuku
秀 hide
秋 aki
稲 ina ine
穂 ho
穴 ana
立 tachi
章 aki sho akira
竜 ryu tatsu
竹 take
笠 kasa
笹 sasa
節 setsu
篠 shino
米 yone
精 sei
紀 nori ki
純 jun
細 hoso
結 yu
綾 aya
緒 o
緑 midori
繁 shige
織 ori
美 mi yoshi
義 yoshi gi
翔 sho
翼 tsubasa
聡 satoshi so
育 iku
航 ko wataru
良 yoshi ryo ra
花 hana ka
芝 shiba
芳 yoshi
苗 nae
若 waka
英 hide ei
茂 shige shigeru mo
茨城 ibaraki
茶 cha
草 kusa
荒 ara
荻 ogi
菅 suga kan
菊 kiku
華 hana ka
萩 hagi
葉 ha ba yo
蒲 kama
藤 fuji to do
蓮 ren
蓮舫 renho
行 yuki ko
衛 e
裕 yu hiro
西 nishi sai
見 mi
角 kado
計 kei
詩 uta
誠 makoto sei
諭 satoshi
谷 tani ya dani gai
豊 toyo yutaka
貞 sada
貴 taka
賀 ga
賢 ken
赤 aka
越 koshi
足 ashi
路 ji
輔 suke
輝 teru
辺 be
辻 tsuji
近 kon chika
進 susumu shin
達 tatsu
遠 en to
選 yori
部 be bu
郁 iku
郎 ro
都 to
酒 saka
里 ri sato
重 shige
野 no
金 kane kin
釜 kama
鈴 suzu
鉄 tetsu
鎌 kama
長 naga osa cho
長崎 nagasaki
門 kado
関 seki
阪 saka
阿 a
陽 yo haru
陽子 yoko
隆 taka takashi
雄 o yu
雅 masa
雪 yuki
青 ao
静 shizu
静岡 shizuoka
順 jun
須 su
額 nuka
飛 tobi asu
飯 ii
香 ka kaori
馬 ba uma
駒 koma
高 taka ko
鬼 oni
鳥 tori
鳩 hato
鶴 tsuru
鹿 ka shika
鹿児島 kagoshima
麻 asa ma
黒 kuro
齋 sai
齊 sai
龍 ryu
偉 hide
義偉 yoshihide
大 o dai hiro masa tai
大輔 daisuke
大分 oita
大谷 otani ohtani
日 ni hi
井 i
原 hara wara bara
宅 yake
丸 maru
仙 sen
台 dai
園 sono
増田 masuda
服部 hattori
五十嵐 igarashi
小泉 koizumi
小田 oda
小野 ono
小川 ogawa
小沢 ozawa
小渕 obuchi
神戸 kobe
神奈川 kanagawa
沖縄 okinawa
愛知 aichi
岐 ki
兵庫 hyogo
広島 hiroshima
福島 fukushima
大阪 osaka
京都 kyoto
横浜 yokohama
宮城 miyagi
岩手 iwate
熊本 kumamoto
秋田 akita
仙台 sendai
川崎 kawasaki
能登 noto
真紀子 makiko
進次郎 shinjiro
純一郎 junichiro
長谷川 hasegawa
東条 tojo
明仁 akihito
徳仁 naruhito
裕仁 hirohito
雅子 masako
"""

TABLE = NameTable(
    endings="-: さん 氏 様 は が を に の と も で へ",
)
