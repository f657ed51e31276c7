"""Readings of the Chinese characters of Japanese names: surnames, given names and places."""

from translation.languages.name_table import NameTable

# A character, or a name of several that is read as a whole, and its readings in Hepburn romanisation
# without long vowels: those of frequent surnames and given names, and of prefectures and large cities.
READINGS = """
々 sa no
一 ichi kazu hito itsu
一夫 kazuo
一郎 ichiro
七 nana shichi
七海 nanami
万 man
丈 jo take
三 mi san zo mitsu
三宅 miyake
三菱 mitsubishi
三郎 saburo zaburo
三重 mie
上 ue kami jo uwa
上原 uehara
上杉 uesugi
上野 ueno
下 shita shimo
世耕 seko
中 naka chu
丸 maru
丹 tan
乃 no
久 hisa ku kyu
久保 kubo
之 yuki no
九 kyu ku
九州 kyushu
也 ya
亀 kame
事 koto
二 ji ni
二郎 jiro
五 go
五十嵐 igarashi
五郎 goro
井 i
井上 inoue
亘 wataru
亜 a
亨 toru
享 takashi
京 kyo
京子 kyoko
京都 kyoto
人 hito to
人志 hitoshi
仁 hito jin
今 ima kon
介 suke
仙 sen
仙台 sendai
代 yo shiro
令 rei
任天堂 nintendo
伊 i
伊達 date
伴 ban
伸 nobu shin
佐 sa suke
佐々木 sasaki
佐賀 saga
佑 yu suke
作 saku
佳 yoshi ka kei
侑 yu
依 yori
俊 toshi shun
保 yasu ho
信 nobu shin
信三 shinzo
信長 nobunaga
修 osamu shu
修一 shuichi
倉 kura
倍 be
倫 rin nori
偉 hide
健 ken takeshi
健一 kenichi
健三郎 kenzaburo
健二 kenji
健太 kenta
優 yu masaru
元 moto gen
充 mitsu
光 mitsu hikaru ko
光一 koichi
克 katsu
入 iri
八 ya hachi
公 kimi ko
六 roku mu
兵庫 hyogo
内 uchi nai
冨 tomi to
冬 fuyu
冴 sae
凌 ryo
凛 rin
凪 nagi
初 hatsu
前 mae saki
剛 tsuyoshi go take
力 chikara riki
加 ka
助 suke
勇 isamu yu
勉 tsutomu
務 tsutomu
勝 katsu masaru
勲 isao
北 kita hoku
北海道 hokkaido
北野 kitano
匠 takumi
匡 masa
十 ju to
千 chi sen
千葉 chiba
卓 taku suguru
南 minami nan
博 hiro hiroshi
博之 hiroyuki
卯 u
原 hara wara bara
友 tomo yu
口 kuchi guchi
古 furu ko
台 dai
史 fumi shi
司 shi tsukasa ji
合 ai
吉 yoshi kichi
名 na
名古屋 nagoya
向 muko mukai
君 kimi
吾 go
和 kazu wa
和也 kazuya
和歌山 wakayama
咲 saki
哉 ya
哲 tetsu akira
哲也 tetsuya
唐 kara
唯 yui
啓 kei hiro
善 yoshi zen
喜 yoshi ki
喜朗 yoshiro
嗣 tsugu
嘉 yoshi ka
四 shi yo
四国 shikoku
四郎 shiro
国 kuni koku
園 sono
圓 en
土 tsuchi do
在 ari
圭 kei
地 chi ji
坂 saka
坂本 sakamoto
均 hitoshi
坪 tsubo
垣 kaki gaki
城 shiro ki jo
基 moto
埼玉 saitama
堀 hori
堂 do
堅 kata
場 ba
塚 tsuka
塩 shio
境 sakai
増 masu
増田 masuda
士 shi
壮 so
声 koe
夏 natsu
夏目 natsume
夕 yu
多 ta
大 o dai hiro masa tai
大分 oita
大和 yamato
大樹 daiki
大江 oe
大翔 hiroto
大谷 otani ohtani
大輔 daisuke
大阪 osaka
太 ta futo dai
太宰 dazai
太郎 taro
夫 o fu
央 o hiro
奈 na
奈良 nara
奥 oku
女 me
妙 tae
妻 tsuma
姫 hime
子 ko
孝 taka ko takashi
孝之 takayuki
季 sue toshi
学 manabu gaku
孫 son mago
宅 yake
宇 u
宇野 uno
守 mori
安 yasu an a
安藤 ando
宏 hiro hiroshi
宗 mune so
定 sada
宜 yoshi
実 mi minoru sane
実香 mika
宣 nobu
室 muro
宮 miya
宮城 miyagi
宮崎 miyazaki
家康 ieyasu
寅 tora
富 tomi to
富士 fuji
富山 toyama
寒 kan
寛 hiro kan
寺 tera dera
寿 toshi ju
将 masa sho
尊 takeru
尋 hiro
小 ko o
小川 ogawa
小沢 ozawa
小泉 koizumi
小津 ozu
小渕 obuchi
小田 oda
小百合 sayuri
小野 ono
尚 nao hisa
尾 o
居 i
屋 ya
山 yama san zan
山形 yamagata
山梨 yamanashi
岐 ki
岐阜 gifu
岡 oka
岩 iwa
岩手 iwate
岬 misaki
岸 kishi
峯 mine
峰 mine
島 shima jima
島根 shimane
島津 shimazu
崇 takashi taka
崎 saki zaki
嵐 arashi
嵩 taka
嶋 shima jima
嶺 mine
巌 iwao
川 kawa gawa
川崎 kawasaki
川端 kawabata
工 ku
左 sa
巳 mi
巻 maki
市 ichi shi
帆 ho
希 ki nozomi
師 shi
帯 obi
常 tsune
幡 hata
平 hira taira hei pei
年 toshi
幸 yuki sachi ko
幹 miki
広 hiro
広島 hiroshima
庄 sho
康 yasu ko
康弘 yasuhiro
廣 hiro
延 nobu
建 take ken
弁 ben
弓 yumi
弘 hiro hiroshi
弘之 hiroyuki
弥 ya
弥生 yayoi
弦 gen
張 haru
強 tsuyoshi
彌 ya
形 gata
彦 hiko
彩 aya
彬 akira
彰 akira
征 masa yuki
律 ritsu
後 go
御 mi
徳 toku nori
徳仁 naruhito
徳島 tokushima
徳川 tokugawa
徹 toru tetsu
心 kokoro
志 shi
忠 tada
忠雄 tadao
怜 rei
恒 tsune
恭 yasu kyo
恵 e megumi kei
恵子 keiko
悟 satoru
悠 yu
悠仁 hisahito
悦 etsu
惇 jun
惠 e
愛 ai mana
愛媛 ehime
愛子 aiko
愛知 aichi
慎 shin
慧 kei
慶 yoshi kei
憲 nori ken
成 nari shige sei
成田 narita
戸 to do
房 fusa
手 te
手塚 tezuka
才 sai
折 ori
拓 taku
拓也 takuya
政 masa
敏 toshi
敦 atsushi atsu
敬 taka kei
数 kazu
文 fumi bun
文仁 fumihito
斉 sai
斎 sai
斗 to
新 shin ara nii
新潟 niigata
新幹線 shinkansen
方 kata
旗 hata
日 ni hi
日光 nikko
日産 nissan
日立 hitachi
早 haya sa
旭 asahi
昇 noboru
昌 masa
明 aki akira mei
明仁 akihito
明智 akechi
明美 akemi
星 hoshi
映 ei
春 haru
昭 aki sho akira
是枝 koreeda
昴 subaru
晃 akira ko
晋 shin
晋三 shinzo
晋太郎 shintaro
晏 an
晴 haru
晶 aki akira
智 tomo satoshi
智子 tomoko
暁 aki
曲 mage
曽 so
月 tsuki
有 ari
朋 tomo
服 hat
服部 hattori
朔 saku
朗 ro aki
朗希 roki
望 mochi nozomi
望月 mochizuki
朝 asa tomo
木 ki gi
本 moto
本州 honshu
札 satsu
札幌 sapporo
朱 aka shu
杉 sugi
李 ri
杏 an
村 mura
村山 murayama
杜 mori to
条 jo
来 ki rai
東 higashi to azuma
東京 tokyo
東彦 haruhiko
東条 tojo
東芝 toshiba
松 matsu
林 hayashi bayashi rin
果 ka
枝 eda e
枡 masu
柄 e
柊 shu
柏 kashiwa
染 some
柚 yuzu
柳 yanagi
柴 shiba
柿 kaki
栃 tochi
栃木 tochigi
栄 ei sakae
栗 kuri
栞 shiori
根 ne
桂 katsura
桃 momo
桐 kiri
桑 kuwa
桔 ki
桜 sakura
桝 masu
桧 hinoki
梅 ume
梓 azusa
條 jo
梨 nashi
梶 kaji
棚 tana
森 mori
植 ue
植田 ueda
椎 shii
椿 tsubaki
楓 kaede
楠 kusunoki
榊 sakaki
榎 enoki
槇 maki
樋 hi
横 yoko
横浜 yokohama
樫 kashi
樹 ki juki itsuki
橋 hashi bashi
橘 tachibana
檜 hinoki
櫻 sakura
次 tsugi ji
次郎 jiro
欣 yoshi
歌 uta
正 masa sho tadashi
正男 masao
武 take mu takeshi
武田 takeda
武蔵 musashi
歩 ayumu ayumi
歳 toshi
殿 tono
毅 takeshi tsuyoshi
比 hi
毛 mo ke
毛利 mori
民 tami
水 mizu
永 naga ei
汐 shio
江 e
江戸 edo
池 ike
汰 ta
沓 kutsu
沖 oki
沖縄 okinawa
沙 sa
沢 sawa zawa
河 kawa
河野 kono
治 haru ji osamu
治虫 osamu
沼 numa
泉 izumi
法 nori
波 nami
泰 yasu
洋 yo hiro hiroshi
洋子 yoko
津 tsu
浅 asa
浜 hama
浦 ura
浩 hiro hiroshi ko
浩一 koichi
浩二 koji
浪 nami
海 umi kai
海斗 kaito
海部 kaifu
涼 ryo
深 fuka
淳 jun atsushi
淵 fuchi
清 kiyo kiyoshi shi sei
渋 shibu
渓 kei
渕 fuchi buchi
渚 nagisa
渡 wata
渡辺 watanabe
渡部 watanabe watabe
温 haru
港 minato
湊 minato
湖 ko
湯 yu
満 mitsu
源 minamoto gen
準 jun
溝 mizo
溝口 mizoguchi
滋 shige
滋賀 shiga
滝 taki
漱石 soseki
潔 kiyoshi
潟 kata gata
潤 jun
潮 shio
澄 sumi
澤 sawa zawa
澪 mio
瀧 taki
瀬 se
炭 sumi
烏 karasu
焼 yaki
照 teru
熊 kuma
熊本 kumamoto
熙 hiro
片 kata
牛 ushi
牧 maki
犬 inu
狛 koma
狩 kari
狭 sa
猛 takeshi
猪 ino i
玄 gen
玉 tama
玖 ku
玲 rei
珠 tama
理 ri
琉 ryu
琢 taku
琳 rin
琴 koto
瑛 ei
瑞 mizu
瑠 ru
璃 ri
瓜 uri
甘 ama
甚 jin
生 o iku nama
田 ta da
由 yu yoshi
由伸 yoshinobu
由紀夫 yukio
由美 yumi
甲 ko
男 o
町 machi
畑 hata
留 tome ru
畠 hata hatake
番 ban
白 shira shiro
百 momo
百合 yuri
百合子 yuriko
皆 mina
盛 mori
盛岡 morioka
目 me
直 nao tada
直樹 naoki
直美 naomi
相 ai
眞 ma
真 ma shin makoto
真田 sanada
真由美 mayumi
真紀子 makiko
睦 mutsumi
瞳 hitomi
矢 ya
知 tomo chi
石 ishi
石川 ishikawa
砂 suna
研 ken
破 ba
碓 usu
磐 iwa
磯 iso
祈 inori
祐 yu suke
神 kami kan ko
神奈川 kanagawa
神戸 kobe
祥 sho
禎 tei sada
福 fuku
福井 fukui
福島 fukushima
秀 hide
秀吉 hideyoshi
秋 aki
秋田 akita
秦 hata
稀 ki
稔 minoru
稲 ina ine
穂 ho
積 zumi
穴 ana
空 sora
窪 kubo
立 tachi
竜 ryu tatsu
章 aki sho akira
端 bata hata
竹 take
笑 emi
笛 fue
笠 kasa
笹 sasa
等 hitoshi
筒 tsutsu
策 saku
箕 mino
箱根 hakone
節 setsu
篠 shino
篤 atsushi
米 yone
粟 awa
精 sei
糸 ito
紀 nori ki
紅 beni
純 jun
純一郎 junichiro
紗 sa
紘 hiro
紫 shi
紬 tsumugi
細 hoso
細川 hosokawa
結 yu
結弦 yuzuru
結衣 yui
絢 aya
絵 e
継 tsugu
綱 tsuna
綾 aya
綿 wata
緑 midori
緒 o
縁 en
縄 nawa
縣 agata
繁 shige
織 ori
織田 oda
羅 ra
美 mi yoshi
美咲 misaki
群馬 gunma
義 yoshi gi
義偉 yoshihide
羽 ha hane wa
羽生 hanyu habu
羽田 hata haneda
翔 sho
翔太 shota
翔平 shohei
翠 midori
翼 tsubasa
耕 ko
耶 ya
聖 kiyo sei
聡 satoshi so
肇 hajime
育 iku
胤 tane
能 no
能登 noto
臣 omi
臼 usu
舘 tate
舞 mai
舟 fune
航 ko wataru
船 funa
良 yoshi ryo ra
芙 fu
芝 shiba
芥川 akutagawa
芦 ashi
花 hana ka
芳 yoshi
芹 seri
芽 me
苅 kari
苗 nae
若 waka
英 hide ei fusa
茂 shige shigeru mo
茂木 motegi
茉 ma
茨城 ibaraki
茶 cha
草 kusa
草間 kusama
荒 ara
荻 ogi
莉 ri
莊 so
菅 suga kan
菊 kiku
菜 na
華 hana ka
菱 bishi hishi
萌 moe
萩 hagi
萩生田 hagiuda
葉 ha ba yo
葛 kuzu
葵 aoi
蒲 kama
蒼 ao so
蓮 ren
蓮司 renji
蓮舫 renho
蔵 kura zo
薄 usu
薗 sono
薙 nagi
薫 kaoru
藍 ai
藤 fuji to do
蘭 ran
虎 tora
虫 mushi
蛭 hiru
蛯 ebi
衆 shu
行 yuki ko
衛 e
衣 i e
袴 hakama
裕 yu hiro
裕仁 hirohito
裕和 hirokazu
裕子 yuko
西 nishi sai
西郷 saigo
覇 ha
見 mi
観 kan
角 kado
角栄 kakuei
角田 tsunoda kakuta
計 kei
訓 nori
詩 uta
詩織 shiori
誉 homare
誠 makoto sei
誠一 seiichi
諭 satoshi
諸 moro
譲 yuzuru jo
護 mamoru
谷 tani ya dani gai
谷崎 tanizaki
豊 toyo yutaka
豊臣 toyotomi
豪 go
貝 kai
貞 sada
貫 nuki
貴 taka
賀 ga
賢 ken
賢二 kenji
赤 aka
起 oki
越 koshi
足 ashi
路 ji
軽 karu
輔 suke
輝 teru
轟 todoroki
辺 be
辻 tsuji
込 gome
近 kon chika
迫 sako
進 susumu shin
進次郎 shinjiro
逸 itsu
道 michi do
達 tatsu
達也 tatsuya
達郎 tatsuro
遠 en to
遥 haruka
選 yori
遼 ryo
那 na
那覇 naha
邦 kuni
郁 iku
郎 ro
部 be bu
郷 go
都 to
酒 saka
醍 dai
釈 shaku
里 ri sato
重 shige
野 no
野口 noguchi
金 kane kin
金沢 kanazawa
釜 kama
鈴 suzu
鉄 tetsu
銀 gin
錦 nishiki
錦織 nishikori
鍋 nabe
鍛 ka
鎌 kama
鎮 shizu
鏡 kagami
長 naga osa cho
長崎 nagasaki
長谷川 hasegawa
門 kado
開 kai
間 ma
関 seki
関東 kanto
関西 kansai
阪 saka
阿 a
陣 jin
陸 riku
陽 yo haru
陽子 yoko
陽菜 hina
隆 taka takashi
隆之 takayuki
隈 kuma
階 kai
隼 hayato
隼人 hayato
雄 o yu
雄一郎 yuichiro
雅 masa
雅子 masako
雛 hina
雨 ame
雪 yuki
雲 kumo
霜 shimo
青 ao
青森 aomori
靖 yasu yasushi
静 shizu
静岡 shizuoka
静香 shizuka
音 oto ne
順 jun
須 su
頭 gashira
頼 yori
額 nuka
風 kaze
颯 so
飛 tobi asu
飯 ii
飾 kaza
香 ka kaori
香川 kagawa
馬 ba uma
駒 koma
駿 hayao shun
高 taka ko
高市 takaichi
高知 kochi
鬼 oni
魚 uo
鮎 ayu
鯉 koi
鳥 tori
鳥取 tottori
鳩 hato
鳴 naru
鴨 kamo
鵜 u
鶴 tsuru
鷲 washi
鷹 taka
鷺 sagi
鹿 ka shika
鹿児島 kagoshima
麗 rei
麻 asa ma
麻衣 mai
黒 kuro
黒澤 kurosawa
黛 mayuzumi
齊 sai
齋 sai
龍 ryu
龍太郎 ryutaro
龍馬 ryoma
"""

# The same characters as simplified Chinese writes them, and as names in Japan do.
SIMPLIFIED = str.maketrans(
    "纯义伟岛泽广冈宫桥东长见马铃斋龙荣宪关实贺贵绫纪细织结绘绪胜亲圣云叶边户达进远银镰门间阳鸟鹰鹤丰庆凤优仓传冲"
    "浅渊涩润濑轩辉诚诗让谦赖转轮办顺须饭驹鸭麦黄齐爱国学岩众现译铁陆隐随难静韩页顾频颜饮馆鱼鲁鲇",
    "純義偉島沢広岡宮橋東長見馬鈴斎龍栄憲関実賀貴綾紀細織結絵緒勝親聖雲葉辺戸達進遠銀鎌門間陽鳥鷹鶴豊慶鳳優倉伝沖"
    "浅淵渋潤瀬軒輝誠詩譲謙頼転輪弁順須飯駒鴨麦黄斉愛国学岩衆現訳鉄陸隠随難静韓頁顧頻顔飲館魚魯鮎",
)

TABLE = NameTable(
    demonyms="人 側 系",
    endings="-: さん 氏 様 は が を に の と も で へ",
)
